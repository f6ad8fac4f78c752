package org.uplift.household.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.uplift.household.imports.Effect.Changed;
import org.uplift.household.imports.Effect.Entered;
import org.uplift.household.imports.Effect.Refused;
import org.uplift.household.imports.Effect.Unchanged;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.MemberIds;
import org.uplift.household.registry.RegisterCopy;
import org.uplift.household.registry.RegisterCopy.Change;
import org.uplift.household.registry.Signature;
import org.uplift.platform.Ids;
import org.uplift.platform.identity.DivisionScope;

/// Takes checked households into the register, a chunk and its facts in one transaction. What
/// changed on the register since the check is reckoned with again.
@ApplicationScoped
class Committing {

    private static final int MOST_TRIES = 5;

    private final Database database;
    private final Steps steps;
    private final Chunks chunks;
    private final Refusals refusals;
    private final RegisterCopy register;
    private final Clock clock;

    Committing(
            Database database,
            Steps steps,
            Chunks chunks,
            Refusals refusals,
            RegisterCopy register,
            Clock clock) {
        this.database = database;
        this.steps = steps;
        this.chunks = chunks;
        this.refusals = refusals;
        this.register = register;
        this.clock = clock;
    }

    void run(Import checked, ExecutorService workers) throws SQLException, InterruptedException {
        progress(checked.id());
        var running = new ArrayList<Future<UUID>>();
        for (var chunk : chunks.open(checked.id())) {
            running.add(workers.submit(() -> commit(checked, chunk)));
        }
        try {
            for (var one : running) {
                progress(one.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A chunk could not be committed", e.getCause());
        } finally {
            running.forEach(one -> one.cancel(true));
        }
        var _ =
                database.whole(connection ->
                        steps.move(connection, checked.id(), State.COMMITTING, State.COMMITTED));
    }

    private void progress(UUID id) throws SQLException {
        var _ =
                database.whole(connection -> {
                    steps.countCommitted(connection, id);
                    return id;
                });
    }

    /// Somebody may register the same household at the same time: the database tells, and the chunk
    /// is reckoned anew.
    private UUID commit(Import checked, int chunk) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return database.whole(connection -> commit(connection, checked, chunk));
            } catch (SQLException e) {
                if (tries == MOST_TRIES || !isRace(e)) {
                    throw e;
                }
            }
        }
    }

    /// Unique violation, serialisation failure, deadlock.
    private static boolean isRace(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.equals("23505") || state.equals("40001") || state.equals("40P01");
    }

    private UUID commit(Connection connection, Import checked, int chunk) throws SQLException {
        var id = checked.id();
        var entries = chunks.take(connection, id, chunk);
        var tally = new Tally();
        var found = new ArrayList<Refusal>();
        if (!entries.isEmpty()) {
            var scope = DivisionScope.of(checked.division());
            var effects = Reckoning.of(connection, scope, entries);
            for (int i = 0; i < effects.size(); i++) {
                tally.count(effects.get(i), entries.get(i).file().size());
                if (effects.get(i) instanceof Refused(var late)) {
                    found.addAll(late);
                }
            }
            write(connection, effects, new Signature(checked.maker(), clock.instant(), "imported"));
        }
        refusals.add(connection, id, found);
        chunks.committed(connection, id, chunk, tally);
        return id;
    }

    private void write(Connection connection, List<Effect> effects, Signature signature)
            throws SQLException {
        var entered = new ArrayList<Change>();
        var changed = new ArrayList<Change>();
        for (var effect : effects) {
            switch (effect) {
                case Entered(var file) -> {
                    var named = MemberIds.give(file, List.of());
                    var household = Household.enter(Ids.next(), named, signature);
                    entered.add(new Change(household, household.registered()));
                }
                case Changed(var household, _, var after) ->
                        changed.add(new Change(household, household.replace(after, signature)));
                case Unchanged _, Refused _ -> {}
            }
        }
        if (!entered.isEmpty()) {
            register.enter(connection, entered);
        }
        if (!changed.isEmpty() && !register.replace(connection, changed).isEmpty()) {
            throw new SQLException("Somebody else changed a household just now", "40001");
        }
    }
}
