package org.uplift.household.tracks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Violation;

/// Plays tracks back. The database shows what lies in the caller's scope; helpers are shown their
/// own.
@ApplicationScoped
@Transactional
class TrackBoard {

    private static final Duration LONGEST = Duration.ofDays(31);
    private static final List<String> WHO_SEES_OTHERS =
            List.of(
                    Roles.COUNTY_OFFICER,
                    Roles.TOWNSHIP_OFFICER,
                    Roles.VILLAGE_CADRE,
                    Roles.AUDITOR);

    private final Session database;
    private final Caller caller;

    TrackBoard(Session database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    Playback play(String visitor, Instant from, Instant until, double tolerance) {
        if (WHO_SEES_OTHERS.stream().noneMatch(caller::isA) && !visitor.equals(caller.subject())) {
            throw new NotFound("track", visitor);
        }
        if (from.isBefore(Instant.EPOCH)
                || until.isBefore(from)
                || until.minus(LONGEST).isAfter(from)) {
            throw new Invalid(List.of(new Violation("until", "period", "must end within 31 days")));
        }
        var kept =
                database.doReturningWork(line ->
                        Tracks.of(line, visitor, from.toEpochMilli(), until.toEpochMilli()));
        return Playback.of(visitor, kept.track(), tolerance);
    }
}
