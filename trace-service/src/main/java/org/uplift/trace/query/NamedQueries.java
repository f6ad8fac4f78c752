package org.uplift.trace.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.trace.epcis.Json;

/// The queries that have names.
@ApplicationScoped
class NamedQueries {

    private static final String ADD =
            """
            insert into epcis_query (name, division, created_at, query) values (?, ?, ?, ?)
            on conflict (name) do nothing
            """;
    private static final String FIND =
            "select name, query from epcis_query where name = ? and division >= ? and division < ?";
    private static final String PAGE =
            """
            select name, query from epcis_query
            where name > ? and division >= ? and division < ? order by name limit ?
            """;
    private static final String REMOVE =
            "delete from epcis_query where name = ? and division >= ? and division < ?";

    private final DataSource database;
    private final Clock clock;

    NamedQueries(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return false where the name is taken
    boolean add(String division, NamedQuery query) {
        var now = Timestamp.from(clock.instant());
        return change(ADD, query.name(), division, now, query.query().toString()) == 1;
    }

    Optional<NamedQuery> find(String name, DivisionScope scope) {
        return ask(FIND, name, scope.from(), scope.until()).stream().findFirst();
    }

    List<NamedQuery> page(@Nullable String after, DivisionScope scope, int rows) {
        return ask(PAGE, after == null ? "" : after, scope.from(), scope.until(), rows);
    }

    boolean remove(String name, DivisionScope scope) {
        return change(REMOVE, name, scope.from(), scope.until()) == 1;
    }

    private List<NamedQuery> ask(String question, Object... values) {
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement(question)) {
            for (var i = 0; i < values.length; i++) {
                ask.setObject(i + 1, values[i]);
            }
            var rows = ask.executeQuery();
            var found = new ArrayList<NamedQuery>();
            while (rows.next()) {
                found.add(new NamedQuery(rows.getString(1), Json.read(rows.getString(2))));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The queries cannot be read", e);
        }
    }

    private int change(String statement, Object... values) {
        try (var connection = database.getConnection();
                var change = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The query cannot be written", e);
        }
    }
}
