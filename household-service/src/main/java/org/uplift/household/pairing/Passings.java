package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Wall;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.paging.Key;

/// The hand-overs, and which line of a proposal each came of.
@ApplicationScoped
class Passings {

    private static final String COLUMNS =
            """
            select id, household_id, division, giver, taker, day, proposal_id, state, proposed_by,
                to_char(proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                to_char(settled_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), reason
            from pairing_hand_over\
            """;

    private static final String PAGE =
            COLUMNS
                    + """
                     where division >= :from and division < :until
                        and (:somebody = '' or giver = :somebody or taker = :somebody)
                        and (:state = '' or state = :state) and (division, id) > (:division, :id)
                    order by division, id limit :most\
                    """;

    private static final String ADD =
            """
            insert into pairing_hand_over (id, household_id, division, giver, taker, day,
                proposal_id, state, proposed_by, proposed_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'proposed', ?8, ?9)\
            """;

    private static final String WITHDRAW =
            """
            update pairing_hand_over set state = 'withdrawn', settled_at = ?2
            where household_id = ?1 and state = 'proposed'\
            """;

    private static final String SETTLE =
            """
            update pairing_hand_over set state = ?2, settled_at = ?3, reason = cast(?4 as text)
            where id = ?1\
            """;

    private static final String TURN =
            """
            update pairing_line set state = ?3, rule = cast(?4 as text)
            where proposal_id = ?1 and household_id = ?2\
            """;

    private final Session database;

    Passings(Session database) {
        this.database = database;
    }

    Optional<Passing> find(UUID id) {
        return one(COLUMNS + " where id = ?1", id);
    }

    /// Held until the transaction ends.
    Optional<Passing> hold(UUID id) {
        return one(COLUMNS + " where id = ?1 for update", id);
    }

    private Optional<Passing> one(String sql, UUID id) {
        return database
                .createNativeQuery(sql, PassingRow.class)
                .setParameter(1, id)
                .getResultList()
                .stream()
                .findFirst()
                .map(PassingRow::passing);
    }

    /// @param somebody who gives or takes; everybody's where it is empty
    List<Passing> page(DivisionScope scope, String somebody, String state, Key after, int most) {
        return database
                .createNativeQuery(PAGE, PassingRow.class)
                .setParameter("from", scope.from())
                .setParameter("until", scope.until())
                .setParameter("somebody", somebody)
                .setParameter("state", state)
                .setParameter("division", after.division())
                .setParameter("id", after.ids().getFirst())
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(PassingRow::passing)
                .toList();
    }

    /// Whoever was asked before is asked no more.
    void add(Passing one) {
        var _ =
                database.createNativeMutationQuery(WITHDRAW)
                        .setParameter(1, one.household())
                        .setParameter(2, one.proposedAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate();
        var add =
                database.createNativeMutationQuery(ADD)
                        .setParameter(1, one.id())
                        .setParameter(2, one.household())
                        .setParameter(3, one.division())
                        .setParameter(4, one.from())
                        .setParameter(5, one.to())
                        .setParameter(6, one.on())
                        .setParameter(7, one.proposal(), UUID.class)
                        .setParameter(8, one.proposedBy())
                        .setParameter(9, one.proposedAt().atOffset(ZoneOffset.UTC));
        Wall.guard(() -> {
            var _ = add.executeUpdate();
        });
        turn(one, "offered", null);
    }

    void settle(Passing one, String state, Instant now, @Nullable String reason) {
        var _ =
                database.createNativeMutationQuery(SETTLE)
                        .setParameter(1, one.id())
                        .setParameter(2, state)
                        .setParameter(3, now.atOffset(ZoneOffset.UTC))
                        .setParameter(4, reason, String.class)
                        .executeUpdate();
        turn(one, state, state.equals("refused") ? "taker-refused" : null);
    }

    private void turn(Passing one, String state, @Nullable String rule) {
        if (one.proposal() != null) {
            var _ =
                    database.createNativeMutationQuery(TURN)
                            .setParameter(1, one.proposal())
                            .setParameter(2, one.household())
                            .setParameter(3, state)
                            .setParameter(4, rule, String.class)
                            .executeUpdate();
        }
    }
}
