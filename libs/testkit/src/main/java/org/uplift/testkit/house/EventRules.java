package org.uplift.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.util.List;
import org.uplift.events.DomainEvent;
import org.uplift.events.EventEnvelope;
import org.uplift.events.EventType;
import org.uplift.events.Told;

/// What the published language is made of.
final class EventRules {

    private EventRules() {}

    static List<ArchRule> all() {
        return List.of(named(), plain());
    }

    static ArchRule named() {
        return classes()
                .that(assignableTo(DomainEvent.class))
                .and()
                .areNotInterfaces()
                .should()
                .beAnnotatedWith(EventType.class)
                .andShould()
                .beRecords()
                .because("a fact is an unchanging record with a public name");
    }

    static ArchRule plain() {
        return fields().that()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areDeclaredInClassesThat()
                .doNotBelongToAnyOf(EventEnvelope.class, Told.class)
                .should(ArchConditions.be(describe("of the language itself", EventRules::isPlain)))
                .because("a fact is JDK types, enums and records: the same to every reader");
    }

    private static boolean isPlain(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream().allMatch(EventRules::isPlain);
    }

    private static boolean isPlain(JavaClass type) {
        return type.isPrimitive()
                || type.getPackageName().startsWith("java.")
                || type.isEnum()
                || type.isRecord();
    }
}
