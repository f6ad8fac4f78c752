package org.uplift.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/// The list of events already handled.
@ApplicationScoped
class Admission {

    private static final String ADMIT =
            """
            insert into inbox (event_id) select unnest(?) on conflict do nothing
            returning event_id\
            """;

    private final Session database;

    Admission(Session database) {
        this.database = database;
    }

    /// Enters the events in the list and returns those that were not in it.
    Set<UUID> admit(Collection<UUID> events) {
        return events.isEmpty()
                ? Set.of()
                : database.doReturningWork(connection -> admit(connection, events));
    }

    private static Set<UUID> admit(Connection connection, Collection<UUID> events)
            throws SQLException {
        var ids = connection.createArrayOf("uuid", events.stream().sorted().toArray());
        try (var statement = connection.prepareStatement(ADMIT)) {
            statement.setArray(1, ids);
            try (var rows = statement.executeQuery()) {
                Set<UUID> admitted = new HashSet<>();
                while (rows.next()) {
                    admitted.add(rows.getObject(1, UUID.class));
                }
                return admitted;
            }
        }
    }
}
