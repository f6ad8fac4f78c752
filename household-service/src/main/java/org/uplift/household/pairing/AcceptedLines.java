package org.uplift.household.pairing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Wall;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// What becomes of a proposal's lines.
@ApplicationScoped
class AcceptedLines {

    private static final String OPEN =
            """
            select household_id, division, before, helper, metres, state, rule from pairing_line
            where proposal_id = :proposal and state = 'proposed'
                and division >= :from and division < :until
            order by division, household_id\
            """;

    private static final String CHANGING =
            """
            select household_id, division, before, helper, metres, state, rule from pairing_line
            where proposal_id = :proposal and state = 'proposed'
                and before is not null and helper is not null and before <> helper
                and division >= :from and division < :until
            order by division, household_id\
            """;

    private static final String TURN =
            """
            update pairing_line set state = :state, rule = cast(:rule as text)
            where proposal_id = :proposal and household_id = :household\
            """;

    private final Session database;
    private final Transfer transfer;

    AcceptedLines(Session database, Transfer transfer) {
        this.database = database;
        this.transfer = transfer;
    }

    List<ProposalLine> open(UUID proposal, DivisionScope scope, int most) {
        return find(OPEN, proposal, scope, most);
    }

    /// Those by which a household passes from one helper to another.
    List<ProposalLine> changing(UUID proposal, DivisionScope scope) {
        return find(CHANGING, proposal, scope, Integer.MAX_VALUE);
    }

    private List<ProposalLine> find(String sql, UUID proposal, DivisionScope scope, int most) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery(sql, ProposalLine.class)
                                .setParameter("proposal", proposal)
                                .setParameter("from", scope.from())
                                .setParameter("until", scope.until())
                                .setMaxResults(most)
                                .getResultList());
    }

    /// @return false when there is no room, which there may be when others are taken
    boolean take(UUID proposal, ProposalLine line, LocalDate day) {
        try {
            QuarkusTransaction.requiringNew().run(() -> hand(proposal, line, day));
            return true;
        } catch (Rejected | Invalid | NotFound e) {
            var rule = Obstacle.rule(e);
            if (rule.equals(Obstacle.FULL)) {
                return false;
            }
            refuse(proposal, line, rule);
            return true;
        }
    }

    /// All or none: who has room is counted when all have changed hands.
    boolean takeTogether(UUID proposal, List<ProposalLine> lines, LocalDate day) {
        var helper = comparing(ProposalLine::helper, nullsFirst(String::compareTo));
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        database.doWork(connection -> count(connection, "deferred"));
                        lines.stream().sorted(helper).forEach(line -> hand(proposal, line, day));
                        Wall.guard(() ->
                                database.doWork(connection -> count(connection, "immediate")));
                    });
            return true;
        } catch (Rejected | Invalid | NotFound _) {
            return false;
        }
    }

    void refuse(UUID proposal, ProposalLine line, String rule) {
        QuarkusTransaction.requiringNew().run(() -> turn(proposal, line, "refused", rule));
    }

    private void hand(UUID proposal, ProposalLine line, LocalDate day) {
        transfer.to(line.household(), line.before(), line.helper(), day);
        turn(proposal, line, "accepted", null);
    }

    private static void count(Connection connection, String when) throws SQLException {
        try (var set = connection.createStatement()) {
            var _ = set.execute("set constraints pairing_within_limit " + when);
        }
    }

    private void turn(UUID proposal, ProposalLine line, String state, @Nullable String rule) {
        var _ =
                database.createNativeMutationQuery(TURN)
                        .setParameter("state", state)
                        .setParameter("rule", rule, String.class)
                        .setParameter("proposal", proposal)
                        .setParameter("household", line.household())
                        .executeUpdate();
    }
}
