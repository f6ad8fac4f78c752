package org.uplift.household.criteria;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// The table of all sets that were ever decided.
final class CriteriaRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String SELECT =
            """
            select id, region, since, until, version, source, rules, decided_by, decided_at
            from criteria where %s order by region desc, since desc\
            """;

    private static final String PUT =
            """
            insert into criteria
                (id, region, since, until, version, source, rules, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
            on conflict (id) do update set since = excluded.since, until = excluded.until,
                version = excluded.version, source = excluded.source, rules = excluded.rules,
                decided_by = excluded.decided_by, decided_at = excluded.decided_at\
            """;

    private CriteriaRows() {}

    /// The nearest region first, and its newest set.
    static List<Criteria> of(Connection connection, Collection<String> regions)
            throws SQLException {
        try (var select = connection.prepareStatement(SELECT.formatted("region = any(?)"))) {
            select.setArray(1, connection.createArrayOf("text", regions.toArray()));
            return read(select.executeQuery());
        }
    }

    static List<Criteria> find(Connection connection, UUID id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT.formatted("id = ?"))) {
            select.setObject(1, id);
            return read(select.executeQuery());
        }
    }

    static void put(Connection connection, Criteria set) throws SQLException {
        try (var put = connection.prepareStatement(PUT)) {
            put.setObject(1, set.id());
            put.setString(2, set.region());
            put.setObject(3, set.since());
            put.setObject(4, set.until());
            put.setInt(5, set.version());
            put.setString(6, set.source());
            put.setString(7, JSON.writeValueAsString(set.rules()));
            put.setString(8, set.decidedBy());
            put.setObject(9, set.decidedAt().atOffset(ZoneOffset.UTC));
            var _ = put.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Criteria cannot be written", e);
        }
    }

    private static List<Criteria> read(ResultSet rows) throws SQLException {
        var sets = new ArrayList<Criteria>();
        while (rows.next()) {
            sets.add(
                    new Criteria(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            rows.getObject(3, LocalDate.class),
                            rows.getObject(4, LocalDate.class),
                            rows.getInt(5),
                            rows.getString(6),
                            rules(rows.getString(7)),
                            rows.getString(8),
                            rows.getObject(9, OffsetDateTime.class).toInstant()));
        }
        return sets;
    }

    private static Rules rules(String json) {
        try {
            return JSON.readValue(json, Rules.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Criteria cannot be read", e);
        }
    }
}
