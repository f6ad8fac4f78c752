package org.uplift.household.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.uplift.platform.database.OneColumn;

/// How many days things may wait, level by level.
@ApplicationScoped
public class Patience {

    private final Session database;

    Patience(Session database) {
        this.database = database;
    }

    public int days(Kind kind, Level level) {
        return days(kind.word(), level);
    }

    /// Of what climbs in a room of its own.
    public int days(String kind, Level level) {
        return OneColumn.of(
                        database,
                        "select days from patience where kind = ?1 and level = ?2",
                        Integer.class)
                .setParameter(1, kind)
                .setParameter(2, level.word())
                .getSingleResult();
    }
}
