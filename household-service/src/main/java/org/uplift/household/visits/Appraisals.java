package org.uplift.household.visits;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.VisitEvent.VisitAppraised;
import org.uplift.household.evidence.Scales;
import org.uplift.household.evidence.Verdict;
import org.uplift.household.tasks.Attention;
import org.uplift.household.tracks.Track;
import org.uplift.household.tracks.Tracks;
import org.uplift.platform.audit.Act;
import org.uplift.platform.audit.AuditRows;
import org.uplift.platform.audit.Occasion;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.outbox.Outbox;

/// Weighs the evidence of visits that ended, one after the other, and has somebody look into those
/// that do not stand up to it.
@ApplicationScoped
class Appraisals {

    private final Session database;
    private final Onsight onsight;
    private final Outbox outbox;
    private final Attention attention;
    private final VisitSettings settings;
    private final Clock clock;
    private final Occasion occasion;

    Appraisals(
            Session database,
            Onsight onsight,
            Outbox outbox,
            Attention attention,
            VisitSettings settings,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.onsight = onsight;
        this.outbox = outbox;
        this.attention = attention;
        this.settings = settings;
        this.clock = clock;
        this.occasion = Occasion.ofLearning(service, "appraisal", null);
    }

    @Scheduled(
            every = "{uplift.visits.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        var weighed = 0;
        while (weighNext()) {
            weighed++;
        }
        if (weighed > 0) {
            Log.infof("The evidence of %d visits was weighed", weighed);
        }
    }

    /// One that cannot be weighed is set aside for a while and holds up nobody.
    private boolean weighNext() {
        var taken = new AtomicReference<@Nullable Appraisal>();
        try {
            return Behalf.ofTheService(
                    () -> QuarkusTransaction.requiringNew().call(() -> weighOne(taken)));
        } catch (RuntimeException e) {
            var visit = taken.get();
            if (visit == null) {
                throw e;
            }
            Log.errorf("Visit %s cannot be weighed: %s", visit.visit(), e.getClass().getName());
            putOff(visit);
            return true;
        }
    }

    private boolean weighOne(AtomicReference<@Nullable Appraisal> taken) {
        var found = database.doReturningWork(line -> AppraisalRows.next(line, clock.instant()));
        taken.set(found.orElse(null));
        found.ifPresent(visit -> outbox.append(visit, weigh(visit)));
        return found.isPresent();
    }

    private void putOff(Appraisal visit) {
        var later = clock.instant().plus(settings.aside());
        Behalf.ofTheService(() ->
                QuarkusTransaction.requiringNew()
                        .run(() ->
                                database.doWork(line -> AppraisalRows.putOff(line, visit, later))));
    }

    private List<HouseholdEvent> weigh(Appraisal visit) {
        return database.doReturningWork(line -> weigh(line, visit));
    }

    private List<HouseholdEvent> weigh(Connection line, Appraisal visit) throws SQLException {
        var time = visit.time();
        var kept = Tracks.of(line, visit.subject(), time.from(), time.until());
        var seen = onsight.of(line, visit, kept);
        var verdict = Scales.weigh(seen);
        var track = kept.track();
        Prints.keep(line, visit, track);
        AppraisalRows.write(line, visit, verdict, track.size());
        EvidenceChain.append(line, visit, verdict, track, clock.instant());
        AuditRows.write(line, occasion, Act.CHANGED, List.of(visit.touched()));
        if (verdict.isFlagged()) {
            attention.ask(visit.household(), "flagged-visit", visit.visit(), visit.division());
        }
        return List.of(told(visit, verdict, track));
    }

    private static VisitAppraised told(Appraisal visit, Verdict verdict, Track track) {
        return new VisitAppraised(
                visit.household(),
                visit.division(),
                visit.visit(),
                verdict.score(),
                verdict.isFlagged(),
                verdict.doubts().stream().map(doubt -> doubt.code()).toList(),
                track.size());
    }
}
