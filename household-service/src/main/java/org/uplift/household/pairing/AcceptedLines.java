package org.uplift.household.pairing;

import static java.util.Comparator.comparing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.uplift.household.registry.Wall;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

/// What becomes of a proposal's lines.
@ApplicationScoped
class AcceptedLines {

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
    ///
    /// @return those that came to an end: all of them, or the one in whose way something stands
    List<ProposalLine> takeTogether(UUID proposal, List<ProposalLine> ring, LocalDate day) {
        var inHand = new AtomicReference<>(ring.getLast());
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> {
                        database.doWork(connection -> count(connection, "deferred"));
                        for (var line :
                                ring.stream()
                                        .sorted(comparing(line -> String.valueOf(line.helper())))
                                        .toList()) {
                            inHand.set(line);
                            hand(proposal, line, day);
                        }
                        inHand.set(ring.getLast());
                        Wall.guard(() ->
                                database.doWork(connection -> count(connection, "immediate")));
                    });
            return ring;
        } catch (Rejected | Invalid | NotFound e) {
            refuse(proposal, inHand.get(), Obstacle.rule(e));
            return List.of(inHand.get());
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
