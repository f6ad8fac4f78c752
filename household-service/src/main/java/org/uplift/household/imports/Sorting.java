package org.uplift.household.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.uplift.household.imports.Effect.Changed;
import org.uplift.household.imports.Effect.Entered;
import org.uplift.household.imports.Effect.Refused;
import org.uplift.household.registry.RegisterLookup;
import org.uplift.platform.identity.DivisionScope;

/// The households of one chunk, sorted by what bringing them in does; each is counted, and the rows
/// of the refused ones are named.
final class Sorting {

    private final Tally tally;
    private final List<Checked> sound = new ArrayList<>();
    private final List<Checked.Refused> refused = new ArrayList<>();
    private int rowsToBringIn;

    Sorting(Tally tally) {
        this.tally = tally;
    }

    /// @param faults none when it is sound so far
    void add(Checked household, List<Refusal> faults) {
        if (faults.isEmpty()) {
            sound.add(household);
        } else {
            tally.refuse(faults, household.draft().count());
            refused.add(household.refused(faults));
        }
    }

    /// Holds the sound ones against the register as it stands.
    List<Effect> reckon(Connection connection, RegisterLookup register, DivisionScope scope)
            throws SQLException {
        var entries = sound.stream().map(Checked::entry).toList();
        var effects = Reckoning.of(connection, register, scope, entries);
        for (int i = 0; i < effects.size(); i++) {
            var household = sound.get(i);
            tally.count(effects.get(i), household.draft().count());
            if (effects.get(i) instanceof Entered || effects.get(i) instanceof Changed) {
                rowsToBringIn += household.draft().count();
            }
            if (effects.get(i) instanceof Refused(var faults)) {
                refused.add(household.refused(faults));
            }
        }
        return effects;
    }

    int rowsToBringIn() {
        return rowsToBringIn;
    }

    /// In the order of the effects.
    List<Checked> sound() {
        return sound;
    }

    List<Checked.Refused> refused() {
        return refused;
    }
}
