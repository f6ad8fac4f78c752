package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.uplift.events.DomainEvent;
import org.uplift.testkit.house.HouseRules.Allowed;

/// How features stand to each other and services to their neighbours.
final class FeatureRules {

    private FeatureRules() {}

    static List<ArchRule> of(String root) {
        return List.of(circleFree(root), flat(root), alone(root), nullMarked(), factsAtHome());
    }

    /// Of a service, whose parts are there for nobody else.
    static List<ArchRule> closed(List<Allowed> allowed) {
        return List.of(shut(allowed), needed(allowed));
    }

    static ArchRule circleFree(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("features form no circle")
                .because("a feature must be understood and removed alone");
    }

    static ArchRule flat(String root) {
        return classes()
                .should()
                .resideInAnyPackage(root, root + ".*")
                .as("features are flat")
                .because("a feature is seen at one glance, and its parts need not be public");
    }

    static ArchRule shut(List<Allowed> allowed) {
        return classes()
                .that()
                .areTopLevelClasses()
                .and(
                        describe(
                                "are no exception",
                                type ->
                                        allowed.stream()
                                                .noneMatch(exception -> covers(exception, type))))
                .should()
                .notBePublic()
                .because("a feature keeps its parts to itself; HouseTest names the exceptions");
    }

    /// An exception for a whole package opens what others use of it, and no more.
    static ArchRule needed(List<Allowed> allowed) {
        return classes()
                .that()
                .areTopLevelClasses()
                .and()
                .arePublic()
                .and(
                        describe(
                                "are not named themselves",
                                type -> allowed.stream().noneMatch(one -> isNamed(one, type))))
                .should(be(describe("used by another feature", FeatureRules::isUsedElsewhere)))
                .because("what is open for nobody is shut");
    }

    static ArchRule alone(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(areOfAnotherService(root))
                .because("services share facts and the platform, never code or tables");
    }

    static ArchRule nullMarked() {
        return classes()
                .should(
                        be(
                                describe(
                                        "in a @NullMarked package",
                                        type ->
                                                type.getPackage()
                                                        .isAnnotatedWith(NullMarked.class))))
                .because("no null crosses a method unless its type says so");
    }

    static ArchRule factsAtHome() {
        return noClasses()
                .should()
                .beAssignableTo(DomainEvent.class)
                .because("a fact has one home: libs/event-contracts");
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(one -> (one.getName() + "$").startsWith(type.getName() + "$"))
                .flatMap(one -> one.getDirectDependenciesToSelf().stream())
                .map(dependency -> dependency.getOriginClass().getPackageName())
                .anyMatch(origin -> !origin.equals(type.getPackageName()));
    }

    private static boolean isNamed(Allowed exception, JavaClass type) {
        return exception.name().equals(type.getName());
    }

    private static boolean covers(Allowed exception, JavaClass type) {
        return exception.covers(type.getPackageName(), type.getSimpleName());
    }

    private static DescribedPredicate<JavaClass> areOfAnotherService(String root) {
        var mayKnow = List.of(root, "org.uplift.events", "org.uplift.codes", "org.uplift.platform");
        return describe(
                "are of another service",
                type ->
                        isWithin("org.uplift", type)
                                && mayKnow.stream().noneMatch(own -> isWithin(own, type)));
    }

    private static boolean isWithin(String root, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }
}
