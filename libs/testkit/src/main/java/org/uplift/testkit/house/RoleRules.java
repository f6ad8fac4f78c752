package org.uplift.testkit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Outgoing;

/// What the aggregate may know, and what nobody does.
final class RoleRules {

    static final DescribedPredicate<JavaClass> REPOSITORY =
            assignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase");

    private static final String RELAY = "org.uplift.platform.outbox.Courier";

    private RoleRules() {}

    static List<ArchRule> all() {
        return List.of(aggregates(), silence());
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
                                                "jakarta.validation..",
                                                "jakarta.inject..",
                                                "jakarta.enterprise..",
                                                "org.eclipse.microprofile..",
                                                "io.quarkus..")))
                .because("an aggregate knows no framework but its mapping; time is given to it");
    }

    static ArchRule silence() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName(RELAY)
                .should()
                .dependOnClassesThat(
                        assignableTo(Producer.class)
                                .or(assignableTo(Emitter.class))
                                .or(assignableTo(Outgoing.class))
                                .or(assignableTo("io.smallrye.reactive.messaging.EmitterType")))
                .because("only the relay of the outbox speaks to Kafka");
    }
}
