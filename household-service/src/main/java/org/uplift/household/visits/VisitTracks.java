package org.uplift.household.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.registry.Amendments;
import org.uplift.household.tracks.Playback;
import org.uplift.household.tracks.Tracks;
import org.uplift.household.visits.HouseholdTracks.OfVisit;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// Plays back what of a track belongs to a visit.
@ApplicationScoped
@Transactional
class VisitTracks {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int MOST = 200;

    private final Session database;
    private final Amendments amendments;
    private final VisitBoard board;
    private final AuditLog audit;
    private final Clock clock;

    VisitTracks(
            Session database,
            Amendments amendments,
            VisitBoard board,
            AuditLog audit,
            Clock clock) {
        this.database = database;
        this.amendments = amendments;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    Playback play(UUID id, double tolerance) {
        var visit = board.visible(id);
        audit.read(new Touched(visit.householdId(), visit.division(), null));
        return played(visit, tolerance);
    }

    /// A year at most, so that the visits are as many as can be shown at once.
    HouseholdTracks play(UUID household, Instant from, Instant until, double tolerance) {
        if (from.isBefore(Instant.EPOCH)
                || until.isBefore(from)
                || until.minus(LONGEST).isAfter(from)) {
            throw new Invalid(List.of(new Violation("until", "period", "must end within a year")));
        }
        var home = amendments.look(household);
        audit.read(home.touched());
        return new HouseholdTracks(
                board.visible(household, from, until, MOST).stream()
                        .map(visit -> new OfVisit(visit.id(), played(visit, tolerance)))
                        .toList());
    }

    private Playback played(Visit visit, double tolerance) {
        var until = visit.closedAt() == null ? clock.instant() : visit.closedAt();
        var kept =
                database.doReturningWork(line ->
                        Tracks.of(
                                line,
                                visit.subject(),
                                visit.openedAt().toEpochMilli(),
                                until.toEpochMilli()));
        return Playback.of(visit.subject(), kept.track(), tolerance);
    }
}
