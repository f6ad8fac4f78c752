package org.uplift.trace.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.uplift.platform.identity.DivisionScope;

/// The captured events, asked for by conditions that the parameters of queries stand for. Words of
/// the asker's are values of a statement, never part of it.
@ApplicationScoped
class Events {

    private static final String COLUMNS =
            "select e.seq, e.event_id, e.event_time, e.record_time, e.context, e.body";

    private static final String FROM = " from epcis_event e";

    private final DataSource database;

    Events(DataSource database) {
        this.database = database;
    }

    List<Found> page(DivisionScope scope, Wish wish, int rows) {
        var conditions = new ArrayList<>(wish.conditions());
        var after = wish.after();
        if (after != null) {
            conditions.add(wish.sort().behind(after));
        }
        var beside = wish.sort().beside();
        var sql = new StringBuilder(COLUMNS).append(FROM).append(beside.sql());
        var values = new ArrayList<>(beside.values());
        where(sql, values, scope, conditions);
        sql.append(wish.sort().sql()).append(" limit ").append(rows);
        return run(sql, values, Events::read);
    }

    /// @return how many there are, as far as that matters
    int count(DivisionScope scope, Wish wish, int most) {
        var sql = new StringBuilder("select count(*) from (select 1").append(FROM);
        var values = new ArrayList<Object>();
        where(sql, values, scope, wish.conditions());
        sql.append(" limit ").append(most).append(") found");
        return run(
                sql,
                values,
                ask -> {
                    var row = ask.executeQuery();
                    return row.next() ? row.getInt(1) : 0;
                });
    }

    private static void where(
            StringBuilder sql,
            List<Object> values,
            DivisionScope scope,
            List<Condition> conditions) {
        sql.append(" where e.division >= ? and e.division < ?");
        values.addAll(List.of(scope.from(), scope.until()));
        for (var condition : conditions) {
            sql.append(" and ").append(condition.sql());
            values.addAll(condition.values());
        }
    }

    private <T> T run(StringBuilder sql, List<Object> values, Reading<T> reading) {
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(sql.toString())) {
            for (var i = 0; i < values.size(); i++) {
                set(connection, ask, i + 1, values.get(i));
            }
            return reading.of(ask);
        } catch (SQLException e) {
            throw new IllegalStateException("The events cannot be read", e);
        }
    }

    private interface Reading<T> {
        T of(PreparedStatement ask) throws SQLException;
    }

    private static void set(Connection connection, PreparedStatement ask, int place, Object value)
            throws SQLException {
        if (value instanceof String[] texts) {
            ask.setArray(place, connection.createArrayOf("text", texts));
        } else {
            ask.setObject(place, value);
        }
    }

    private static List<Found> read(PreparedStatement ask) throws SQLException {
        var rows = ask.executeQuery();
        var found = new ArrayList<Found>();
        while (rows.next()) {
            found.add(
                    new Found(
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getTimestamp(3).toInstant(),
                            rows.getTimestamp(4).toInstant(),
                            rows.getString(5),
                            rows.getString(6)));
        }
        return found;
    }
}
