package org.uplift.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.trace.Trace;

/// Notes in the audit of which household a service learned what, in the transaction that learned
/// it.
@ApplicationScoped
class ClassBook {

    private final Session database;
    private final String service;

    ClassBook(Session database, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.service = service;
    }

    void note(String topic, Collection<? extends Learned<?>> learned) {
        var households = learned.stream().flatMap(ClassBook::household).toList();
        var occasion = Occasion.ofLearning(service, topic, Trace.id());
        database.doWork(
                connection -> AuditRows.write(connection, occasion, Act.LEARNED, households));
    }

    private static Stream<Touched> household(Learned<?> fact) {
        return fact.event() instanceof HouseholdEvent about
                ? Stream.of(new Touched(about.householdId(), about.division(), fact.version()))
                : Stream.empty();
    }
}
