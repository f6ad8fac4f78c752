package org.uplift.household.tidings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.database.OneColumn;

/// The newest that was told of a placement, a move, an old house.
@ApplicationScoped
class ToldStates {

    private static final String KEEP =
            """
            insert into told_state as known (source, kind, household_id, member_id, is_over,
                version, event_id)
            values (?1, ?2, ?3, cast(?4 as uuid), ?5, ?6, ?7)
            on conflict (source, kind) do update set is_over = excluded.is_over,
                version = excluded.version, event_id = excluded.event_id
            where known.version < excluded.version\
            """;
    private static final String WORKS =
            """
            select exists (select from told_state
                where member_id = ?1 and kind = 'placement' and not is_over)\
            """;

    private final Session database;

    ToldStates(Session database) {
        this.database = database;
    }

    /// @return false when something newer, or this, was told already
    boolean isNews(
            UUID source,
            String kind,
            UUID household,
            @Nullable UUID member,
            boolean isOver,
            Source fact) {
        return database.createNativeMutationQuery(KEEP)
                        .setParameter(1, source)
                        .setParameter(2, kind)
                        .setParameter(3, household)
                        .setParameter(4, member == null ? null : member.toString())
                        .setParameter(5, isOver)
                        .setParameter(6, fact.version())
                        .setParameter(7, fact.event())
                        .executeUpdate()
                == 1;
    }

    /// Anywhere, as far as was told.
    boolean works(UUID member) {
        return OneColumn.of(database, WORKS, Boolean.class)
                .setParameter(1, member)
                .getSingleResult();
    }
}
