package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.uplift.events.DomainEvent;

/// How a fact gets from whoever made it true to the outbox.
final class FactRules {

    private FactRules() {}

    static List<ArchRule> all() {
        return List.of(handedOut(), heeded());
    }

    static ArchRule handedOut() {
        return methods()
                .that(describe("make a fact", FactRules::makesFacts))
                .should(
                        be(
                                describe(
                                        "returning it or appending it to the outbox",
                                        FactRules::handsOut)))
                .because("behaviour returns the facts it made true, or they are never told");
    }

    /// The compiler refuses a call whose answer is dropped (`CheckReturnValue` in the root POM).
    static ArchRule heeded() {
        return noMethods()
                .should()
                .beAnnotatedWith(CanIgnoreReturnValue.class)
                .because("facts that are dropped must not compile");
    }

    private static boolean makesFacts(JavaMethod method) {
        return method.getConstructorCallsFromSelf().stream()
                .anyMatch(call -> isFact(call.getTargetOwner()));
    }

    private static boolean handsOut(JavaMethod method) {
        return returnsFacts(method) || appends(method);
    }

    private static boolean returnsFacts(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream().anyMatch(FactRules::isFact);
    }

    private static boolean appends(JavaMethod method) {
        return method.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget())
                .anyMatch(target ->
                        target.getName().equals("append")
                                && target.getOwner().getSimpleName().startsWith("Outbox"));
    }

    private static boolean isFact(JavaClass type) {
        return assignableTo(DomainEvent.class).test(type);
    }
}
