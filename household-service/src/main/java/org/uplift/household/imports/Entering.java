package org.uplift.household.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.uplift.household.imports.Effect.Changed;
import org.uplift.household.imports.Effect.Entered;
import org.uplift.household.imports.Effect.Refused;
import org.uplift.household.imports.Effect.Unchanged;
import org.uplift.household.registry.Change;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.MemberIds;
import org.uplift.household.registry.RegisterCopy;
import org.uplift.household.registry.RegisterLookup;
import org.uplift.household.registry.Signature;
import org.uplift.platform.Ids;
import org.uplift.platform.identity.DivisionScope;

/// Takes a chunk of households and their facts into the register, in one transaction. What changed
/// on the register since the check is reckoned with again.
@ApplicationScoped
class Entering {

    private static final int MOST_TRIES = 5;

    private final Database database;
    private final Chunks chunks;
    private final Refusals refusals;
    private final RegisterCopy register;
    private final Orders orders;
    private final RegisterLookup lookup;
    private final RowMeter meter;
    private final Clock clock;

    Entering(
            Database database,
            Chunks chunks,
            Refusals refusals,
            RegisterCopy register,
            Orders orders,
            RegisterLookup lookup,
            RowMeter meter,
            Clock clock) {
        this.database = database;
        this.chunks = chunks;
        this.refusals = refusals;
        this.register = register;
        this.orders = orders;
        this.lookup = lookup;
        this.meter = meter;
        this.clock = clock;
    }

    /// Somebody may register the same household at the same time: the database tells, and the chunk
    /// is reckoned anew.
    void commit(Import checked, int chunk, List<Checked> households) throws SQLException {
        for (int tries = 1; ; tries++) {
            try {
                var sorted =
                        database.whole(connection ->
                                chunks.take(connection, checked.id(), chunk)
                                        ? enter(connection, checked, chunk, households)
                                        : new Sorting(new Tally()));
                meter.committed(sorted.rowsToBringIn());
                meter.refused(sorted.refused());
                return;
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

    private Sorting enter(
            Connection connection, Import checked, int chunk, List<Checked> households)
            throws SQLException {
        var tally = new Tally();
        var sorting = new Sorting(tally);
        households.forEach(household -> sorting.add(household, household.refusals()));
        var effects = sorting.reckon(connection, lookup, DivisionScope.of(checked.division()));
        write(connection, checked, effects);
        refusals.add(connection, checked.id(), sorting.refused());
        chunks.committed(connection, checked.id(), chunk, tally);
        return sorting;
    }

    private void write(Connection connection, Import checked, List<Effect> effects)
            throws SQLException {
        var signature = new Signature(checked.maker(), clock.instant(), "imported");
        var occasion = orders.occasion(connection, checked);
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
        // rows first, new numbers then: whoever splits a household holds it before they take one
        if (!changed.isEmpty() && !register.replace(connection, occasion, changed).isEmpty()) {
            throw new SQLException("Somebody else changed a household just now", "40001");
        }
        if (!entered.isEmpty()) {
            register.enter(connection, occasion, entered);
        }
    }
}
