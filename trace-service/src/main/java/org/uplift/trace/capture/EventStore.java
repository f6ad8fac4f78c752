package org.uplift.trace.capture;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

/// Every event once. One document is stored at a time, so that what is recorded later is seen
/// later.
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class EventStore {

    static final String ALONE = "select pg_advisory_xact_lock(6100)";
    private static final String LAST = "select coalesce(max(seq), 0) from epcis_event";

    /// Two indexes know the ids, each of its half: whoever asks for both at once reads all events.
    static final String KNOWN =
            """
            select event_id, digest, declares_error from epcis_event
            where event_id = any(?) and not declares_error
            union all
            select event_id, digest, declares_error from epcis_event
            where event_id = any(?) and declares_error
            """;

    private final DataSource database;
    private final List<Onlooker> onlookers;
    private final Clock clock;

    EventStore(DataSource database, @All List<Onlooker> onlookers, Clock clock) {
        this.database = database;
        this.onlookers = List.copyOf(onlookers);
        this.clock = clock;
    }

    /// @return those that are refused, since another event has their id or somebody objects
    List<Refused> store(String division, List<Candidate> all, Behaviour behaviour) {
        try (var connection = database.getConnection()) {
            var last = number(connection, ALONE, LAST);
            var fresh = new ArrayList<Candidate>();
            var refused = sort(all, known(connection, all), fresh);
            if (refused.isEmpty() || behaviour == Behaviour.PROCEED) {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var page = new Writing(connection, onlookers, division, now, last);
                refused.addAll(page.write(fresh, behaviour));
            }
            return refused;
        } catch (SQLException e) {
            throw new IllegalStateException("The events were not stored", e);
        }
    }

    /// Said again, an event is silently the same.
    private static List<Refused> sort(List<Candidate> all, Known known, List<Candidate> fresh) {
        var refused = new ArrayList<Refused>();
        for (var one : all) {
            if (one.declaresError()) {
                if (known.declared().add(one.id() + one.digest())) {
                    fresh.add(one);
                }
                continue;
            }
            var before = known.digests().putIfAbsent(one.id(), one.digest());
            if (before == null) {
                fresh.add(one);
            } else if (!before.equals(one.digest())) {
                refused.add(Refused.taken(one));
            }
        }
        return refused;
    }

    private static Known known(Connection connection, List<Candidate> all) throws SQLException {
        var known = new Known(new HashMap<>(), new HashSet<>());
        var ids = all.stream().map(Candidate::id).distinct().toArray(String[]::new);
        try (var ask = connection.prepareStatement(KNOWN)) {
            ask.setArray(1, connection.createArrayOf("text", ids));
            ask.setArray(2, connection.createArrayOf("text", ids));
            var rows = ask.executeQuery();
            while (rows.next()) {
                if (rows.getBoolean(3)) {
                    known.declared().add(rows.getString(1) + rows.getString(2));
                } else {
                    known.digests().put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return known;
    }

    private static long number(Connection connection, String... statements) throws SQLException {
        var number = 0L;
        try (var ask = connection.createStatement()) {
            for (var statement : statements) {
                var rows = ask.executeQuery(statement);
                number = rows.next() && statement.equals(LAST) ? rows.getLong(1) : 0;
            }
        }
        return number;
    }

    private record Known(Map<String, String> digests, Set<String> declared) {}
}
