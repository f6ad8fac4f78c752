package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/// What the roles of a service may know: the aggregate, the resource, and everybody.
final class RoleRules {

    private static final DescribedPredicate<JavaClass> REPOSITORY =
            assignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");

    private RoleRules() {}

    static List<ArchRule> all() {
        return List.of(aggregates(), resources(), openDoors(), silence());
    }

    static ArchRule aggregates() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat(
                        REPOSITORY
                                .or(assignableTo(Clock.class))
                                .or(assignableTo(EntityManager.class))
                                .or(
                                        resideInAnyPackage(
                                                "jakarta.ws.rs..",
                                                "jakarta.inject..",
                                                "jakarta.enterprise..",
                                                "org.eclipse.microprofile..",
                                                "io.quarkus..")))
                .because("an aggregate knows no framework but its mapping; time is given to it");
    }

    static ArchRule resources() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat(
                        REPOSITORY
                                .or(assignableTo(EntityManager.class))
                                .or(assignableTo(DataSource.class))
                                .or(simpleName("Outbox")))
                .because("a resource translates and asks the use case, never the database");
    }

    static ArchRule openDoors() {
        return methods()
                .that(
                        describe(
                                "answer HTTP",
                                method -> method.isMetaAnnotatedWith(HttpMethod.class)))
                .should()
                .bePublic()
                .because("any other resource method answers 404 without a word");
    }

    static ArchRule silence() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        assignableTo(Producer.class)
                                .or(assignableTo(Emitter.class))
                                .or(assignableTo(Outgoing.class))
                                .or(assignableTo("io.smallrye.reactive.messaging.EmitterType")))
                .because("only the relay of the outbox speaks to Kafka");
    }
}
