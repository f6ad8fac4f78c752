package org.uplift.household.visits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.tracks.Playback;
import org.uplift.household.tracks.Tracks;
import org.uplift.platform.audit.AuditLog;
import org.uplift.platform.audit.Touched;

/// Plays back what of a track belongs to a visit.
@ApplicationScoped
@Transactional
class VisitTracks {

    private final Session database;
    private final VisitBoard board;
    private final AuditLog audit;
    private final Clock clock;

    VisitTracks(Session database, VisitBoard board, AuditLog audit, Clock clock) {
        this.database = database;
        this.board = board;
        this.audit = audit;
        this.clock = clock;
    }

    Playback play(UUID id, double tolerance) {
        var visit = board.visible(id);
        var until = visit.closedAt() == null ? clock.instant() : visit.closedAt();
        var kept =
                database.doReturningWork(line ->
                        Tracks.of(
                                line,
                                visit.subject(),
                                visit.openedAt().toEpochMilli(),
                                until.toEpochMilli()));
        audit.read(new Touched(visit.householdId(), visit.division(), null));
        return Playback.of(visit.subject(), kept.track(), tolerance);
    }
}
