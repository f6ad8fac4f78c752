package org.uplift.analytics.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;
import org.uplift.events.division.DivisionEvent.DivisionEntered;

/// The divisions and their names.
@ApplicationScoped
class Gazetteer {

    private static final String ENTER =
            """
            insert into division (code, name, level, parent, version)
            values (:code, :name, :level, :parent, :version)
            on conflict (code) do update
            set name = excluded.name, level = excluded.level, parent = excluded.parent,
                version = excluded.version
            where division.version < excluded.version\
            """;

    private static final String NATION = "0".repeat(12);

    private final Session database;

    Gazetteer(Session database) {
        this.database = database;
    }

    void enter(DivisionEntered entered, long version) {
        var parent = entered.parent();
        var _ =
                database.createNativeMutationQuery(ENTER)
                        .setParameter("code", entered.code())
                        .setParameter("name", entered.name())
                        .setParameter("level", 1 + entered.level().ordinal())
                        .setParameter("parent", parent == null ? NATION : parent)
                        .setParameter("version", version)
                        .executeUpdate();
    }
}
