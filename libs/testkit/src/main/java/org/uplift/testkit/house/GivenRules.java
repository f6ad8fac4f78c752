package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Time, ids, settings and parts are given to a class, never taken by it.
final class GivenRules {

    private static final String SETTING = "org.eclipse.microprofile.config.inject.ConfigProperty";

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
                .beAnnotatedWith(SETTING)
                .because("a constructor says what a class needs, and `new` suffices in a test");
    }

    static ArchRule noOptionalParameter() {
        return noCodeUnits()
                .should(have(describe("an Optional parameter", GivenRules::takesOptional)))
                .because("Optional is for answers; a parameter that may be absent is @Nullable");
    }

    static ArchRule noOptionalField() {
        return noFields()
                .should()
                .haveRawType(Optional.class)
                .because("Optional is for answers; a field that may be absent is @Nullable");
    }

    /// A setting that may be absent is an Optional to who is told it.
    private static boolean takesOptional(JavaCodeUnit unit) {
        return unit.getParameters().stream()
                .filter(parameter -> !parameter.isAnnotatedWith(SETTING))
                .anyMatch(parameter -> parameter.getRawType().isEquivalentTo(Optional.class));
    }

    private static boolean asksClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isNow(target)
                        || (isSystemClock(target) && !isWhoGivesIt(access))
                        || (isTimer(target) && !isStopwatch(access)));
    }

    private static boolean isWhoGivesIt(JavaAccess<?> access) {
        return access.getOrigin().isAnnotatedWith("jakarta.enterprise.inject.Produces");
    }

    /// That measures how long something takes, which no clock on a wall can.
    private static boolean isStopwatch(JavaAccess<?> access) {
        return access.getOriginOwner().getSimpleName().equals("Stopwatch");
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

    private static boolean isTimer(AccessTarget target) {
        return target.getName().equals("nanoTime");
    }
}
