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
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import javax.sql.DataSource;

/// The edge, where HTTP comes in: it checks shape and translates, and decides nothing.
final class EdgeRules {

    private static final List<String> OTHER_THAN_BODIES =
            List.of("jakarta.ws.rs", "org.jboss.resteasy.reactive");

    private EdgeRules() {}

    static List<ArchRule> all() {
        return List.of(resources(), openDoors(), shapes(), judges());
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
                && parameter.getAnnotations().stream()
                        .map(annotation -> annotation.getRawType().getPackageName())
                        .noneMatch(OTHER_THAN_BODIES::contains);
    }
}
