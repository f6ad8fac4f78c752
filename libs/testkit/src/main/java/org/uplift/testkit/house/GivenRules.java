package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Time, ids, settings and parts are given to a class, never taken by it.
final class GivenRules {

    private GivenRules() {}

    static List<ArchRule> all() {
        return List.of(
                noClockOfItsOwn(),
                noIdsOfItsOwn(),
                noFieldInjection(),
                noOptionalParameter(),
                noOptionalField());
    }

    static ArchRule noClockOfItsOwn() {
        return noClasses()
                .should()
                .accessTargetWhere(describe("the machine's clock is asked", GivenRules::asksClock))
                .because("time comes from the one Clock bean, so that a test can set it");
    }

    static ArchRule noIdsOfItsOwn() {
        return noClasses()
                .should()
                .accessTargetWhere(
                        describe(
                                "a random UUID is made",
                                access -> access.getTarget().getName().equals("randomUUID")))
                .because("ids are UUIDv7 from the platform, so that keys grow in order of time");
    }

    static ArchRule noFieldInjection() {
        return noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .because("a constructor says what a class needs, and `new` suffices in a test");
    }

    static ArchRule noOptionalParameter() {
        return noCodeUnits()
                .should()
                .haveRawParameterTypes(
                        describe(
                                "an Optional",
                                types -> types.stream().anyMatch(GivenRules::isOptional)))
                .because("Optional is for answers; a parameter that may be absent is @Nullable");
    }

    static ArchRule noOptionalField() {
        return noFields()
                .should()
                .haveRawType(Optional.class)
                .because("Optional is for answers; a field that may be absent is @Nullable");
    }

    private static boolean isOptional(JavaClass type) {
        return type.isEquivalentTo(Optional.class);
    }

    private static boolean asksClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isNow(target) || isSystemClock(target));
    }

    private static boolean isNow(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().equals("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isSystemClock(AccessTarget target) {
        return target.getName().equals("currentTimeMillis")
                || (target.getOwner().isEquivalentTo(Clock.class)
                        && target.getName().startsWith("system"));
    }
}
