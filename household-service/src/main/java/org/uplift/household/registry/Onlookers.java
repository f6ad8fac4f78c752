package org.uplift.household.registry;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// All who look on.
@Singleton
class Onlookers {

    private final List<Onlooker> all;

    Onlookers(@All List<Onlooker> all) {
        this.all = all;
    }

    void look(Connection connection, List<Revision> revisions) throws SQLException {
        for (var onlooker : all) {
            onlooker.look(connection, revisions);
        }
    }
}
