package org.uplift.household.measures;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Household;

/// How measures went from one household to another with its people.
@Singleton
class Moves {

    private static final String MOVE =
            """
            with moved as (
                update measure set household_id = :to, division = :division, version = version + 1
                where household_id = :from and %s returning id, state)
            insert into measure_move (merger, measure_id, left_household, ran)
            select :merger, id, :from, state = 'running' from moved\
            """;

    private static final String ALL = "true";

    /// Those that a merger took from where they go now.
    private static final String TAKEN =
            """
            id in (select measure_id from measure_move
                where merger = :merger and left_household = :to)\
            """;

    private static final String MOVED =
            """
            select m.category, m.begun_on, m.state = 'running', v.ran
            from measure_move v join measure m on m.id = v.measure_id
            where v.merger = :merger and v.left_household = :household
            order by m.begun_on, m.id\
            """;

    private final Session database;

    Moves(Session database) {
        this.database = database;
    }

    /// @param runs still, or by now
    /// @param ran when the merger took it
    record Moved(String category, @Nullable LocalDate begunOn, boolean runs, boolean ran) {

        LocalDate begun() {
            return requireNonNull(begunOn, "a measure that runs has begun one day");
        }
    }

    /// All of them go from one household to another.
    void move(UUID merger, UUID from, Household to) {
        move(ALL, merger, from, to);
    }

    /// Those that a merger took from it go back to a household.
    void moveBack(UUID merger, UUID from, Household to) {
        move(TAKEN, merger, from, to);
    }

    /// What a merger took from a household.
    List<Moved> of(UUID merger, UUID household) {
        return database.createNativeQuery(MOVED, Moved.class)
                .setParameter("merger", merger)
                .setParameter("household", household)
                .getResultList();
    }

    private void move(String which, UUID merger, UUID from, Household to) {
        var _ =
                database.createNativeMutationQuery(MOVE.formatted(which))
                        .setParameter("merger", merger)
                        .setParameter("from", from)
                        .setParameter("to", to.id())
                        .setParameter("division", to.file().division())
                        .executeUpdate();
    }
}
