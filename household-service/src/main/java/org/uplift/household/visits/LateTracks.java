package org.uplift.household.visits;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.uplift.household.tracks.TrackWatch;

/// Has visits weighed again of which more comes to light after they ended.
@Singleton
class LateTracks implements TrackWatch {

    private static final String AGAIN =
            """
            update visit v set appraise_at = ?
            where v.id in (
                select known.id from visit known
                join unnest(?, ?, ?) as grown (subject, since, until)
                    on known.subject = grown.subject
                    and known.opened_at <= to_timestamp(grown.until / 1000.0)
                    and known.closed_at >= to_timestamp(grown.since / 1000.0)
                order by known.id for update of known)\
            """;

    private final VisitSettings settings;
    private final Clock clock;

    LateTracks(VisitSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void heard(Connection connection, List<Grown> stretches) throws SQLException {
        var soon = clock.instant().plus(settings.quiet()).atOffset(ZoneOffset.UTC);
        try (var mark = connection.prepareStatement(AGAIN)) {
            mark.setObject(1, soon);
            mark.setArray(
                    2,
                    connection.createArrayOf(
                            "text", stretches.stream().map(Grown::subject).toArray()));
            mark.setArray(
                    3,
                    connection.createArrayOf(
                            "int8", stretches.stream().map(Grown::from).toArray()));
            mark.setArray(
                    4,
                    connection.createArrayOf(
                            "int8", stretches.stream().map(Grown::until).toArray()));
            var _ = mark.executeUpdate();
        }
    }
}
