package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenMethodsConjunction;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/// How a service learns from the others.
final class ListenerRules {

    private ListenerRules() {}

    static List<ArchRule> all() {
        return List.of(batches(), doorkeeper(), named(), deaf());
    }

    static ArchRule batches() {
        return listening()
                .should()
                .haveRawParameterTypes(ConsumerRecords.class)
                .andShould()
                .haveRawReturnType(void.class)
                .because("a listener learns what one poll brings in one transaction");
    }

    static ArchRule doorkeeper() {
        return listening()
                .should(be(describe("letting the Inbox receive", ListenerRules::asksTheInbox)))
                .because("the inbox admits each fact once and lays poison aside");
    }

    static ArchRule named() {
        return listening()
                .should()
                .beDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Listener")
                .because("a class's role is told by its name");
    }

    static ArchRule deaf() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Listener")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.reactive..")
                .because("a consumer can be rebuilt from the topics alone and calls nobody back");
    }

    private static GivenMethodsConjunction listening() {
        return methods().that().areAnnotatedWith(Incoming.class);
    }

    private static boolean asksTheInbox(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget())
                .anyMatch(target ->
                        target.getName().equals("receive")
                                && target.getOwner().getSimpleName().equals("Inbox"));
    }
}
