package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.sql.DataSource;

/// The edge, where HTTP comes in: it checks shape and translates, and decides nothing.
final class EdgeRules {

    private static final List<String> OTHER_THAN_BODIES =
            List.of("jakarta.ws.rs", "org.jboss.resteasy.reactive");

    private static final List<Class<? extends Annotation>> BODILESS =
            List.of(GET.class, HEAD.class, OPTIONS.class, DELETE.class);

    private EdgeRules() {}

    static List<ArchRule> all() {
        return List.of(resources(), openDoors(), shapes(), types(), judges());
    }

    static ArchRule resources() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(
                        RoleRules.REPOSITORY
                                .or(assignableTo(EntityManager.class))
                                .or(assignableTo(DataSource.class))
                                .or(simpleName("Outbox")))
                .because("a resource translates and asks the use case, never the database");
    }

    static ArchRule openDoors() {
        return answering()
                .should()
                .bePublic()
                .because("any other resource method answers 404 without a word");
    }

    static ArchRule shapes() {
        return answering()
                .should(have(describe("no body but a @Valid one", EdgeRules::checksBodies)))
                .because("the edge checks the shape of what comes in, before anybody acts on it");
    }

    static ArchRule types() {
        return answering()
                .should(
                        have(
                                describe(
                                        "no body but one whose media type is declared",
                                        EdgeRules::declaresBodies)))
                .because("what is sent as something else is refused with 415 before it is read");
    }

    static ArchRule judges() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .or()
                .haveSimpleNameEndingWith("Form")
                .should()
                .dependOnClassesThat(simpleName("Rejected"))
                .because("the edge checks shape; rules are the aggregate's and its use case's");
    }

    private static GivenMethodsConjunction answering() {
        return methods()
                .that(
                        describe(
                                "answer HTTP",
                                method -> method.isMetaAnnotatedWith(HttpMethod.class)));
    }

    private static boolean checksBodies(JavaMethod method) {
        return method.getParameters().stream()
                .filter(EdgeRules::isOurBody)
                .allMatch(body -> body.isAnnotatedWith(Valid.class));
    }

    private static boolean isOurBody(JavaParameter parameter) {
        return parameter.getRawType().getPackageName().startsWith("org.uplift.")
                && isBody(parameter);
    }

    private static boolean declaresBodies(JavaMethod method) {
        return BODILESS.stream().anyMatch(method::isAnnotatedWith)
                || method.isAnnotatedWith(Consumes.class)
                || method.getOwner().isAnnotatedWith(Consumes.class)
                || method.getParameters().stream().noneMatch(EdgeRules::isBody);
    }

    /// What the server itself gives, as `HttpHeaders`, is none.
    private static boolean isBody(JavaParameter parameter) {
        return !OTHER_THAN_BODIES.contains(topOf(parameter.getRawType().getPackageName()))
                && parameter.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getPackageName())
                        .map(EdgeRules::topOf)
                        .noneMatch(OTHER_THAN_BODIES::contains);
    }

    private static String topOf(String name) {
        return OTHER_THAN_BODIES.stream()
                .filter(top -> name.equals(top) || name.startsWith(top + "."))
                .findFirst()
                .orElse(name);
    }
}
