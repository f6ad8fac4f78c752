package org.uplift.household.registry;

import static jakarta.interceptor.Interceptor.Priority.PLATFORM_BEFORE;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.uplift.events.Told;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.household.retelling.NewEdition;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.database.Behalf;

/// A register that was restored stands as it was before some erasures. In a new edition it is told
/// of all of them by its own topic, and does again what it does not remember, before it answers
/// anybody.
@ApplicationScoped
class Recall {

    private final Session database;
    private final NewEdition edition;
    private final ErasuresTold topic;
    private final ErasureDesk desk;
    private final String service;

    Recall(
            Session database,
            NewEdition edition,
            ErasuresTold topic,
            ErasureDesk desk,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.edition = edition;
        this.topic = topic;
        this.desk = desk;
        this.service = service;
    }

    void start(@Observes @Priority(PLATFORM_BEFORE - 1) StartupEvent event) {
        if (edition.isBeginning()) {
            eraseAgain();
        }
    }

    void eraseAgain() {
        var again = topic.all().stream().filter(this::isErasedAgain).count();
        Log.infof("%d erasures were done again that the register did not remember", again);
    }

    private boolean isErasedAgain(Told<HouseholdEvent> told) {
        return told.event() instanceof HouseholdErased erased
                && Behalf.ofTheService(() ->
                        QuarkusTransaction.requiringNew().call(() -> isErasedAgain(erased, told)));
    }

    private boolean isErasedAgain(HouseholdErased erased, Told<HouseholdEvent> told) {
        var isNews = desk.eraseAgain(erased, new Signature(service, told.time(), erased.ground()));
        if (isNews) {
            var household = new Touched(erased.householdId(), erased.division(), told.version());
            var occasion = Occasion.ofLearning(service, "household-events", null);
            database.doWork(connection ->
                    AuditRows.write(connection, occasion, Act.LEARNED, List.of(household)));
        }
        return isNews;
    }
}
