package org.uplift.household.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.uplift.household.registry.RegisterLookup;
import org.uplift.platform.identity.DivisionScope;

/// Where the findings of a check are put, chunk by chunk.
final class Stage {

    private final Database database;
    private final Steps steps;
    private final Chunks chunks;
    private final Refusals refusals;
    private final RegisterLookup register;
    private final RowMeter meter;
    private final UUID id;
    private int rowsRead;

    Stage(
            Database database,
            Steps steps,
            Chunks chunks,
            Refusals refusals,
            RegisterLookup register,
            RowMeter meter,
            UUID id) {
        this.database = database;
        this.steps = steps;
        this.chunks = chunks;
        this.refusals = refusals;
        this.register = register;
        this.meter = meter;
        this.id = id;
    }

    /// A check that was interrupted begins again.
    void clear() throws SQLException {
        var _ =
                database.whole(connection -> {
                    chunks.clear(connection, id);
                    refusals.clear(connection, id);
                    return id;
                });
    }

    List<Effect> reckon(Sorting households, DivisionScope scope) {
        return database.ask(connection -> households.reckon(connection, register, scope));
    }

    void add(Portion portion, List<Checked.Refused> found, Preview.Households counts, int rowsRead)
            throws SQLException {
        var _ =
                database.whole(connection -> {
                    chunks.add(connection, id, portion, counts);
                    refusals.add(connection, id, found);
                    steps.advance(connection, id, rowsRead);
                    return id;
                });
        meter.checked(rowsRead - this.rowsRead);
        meter.refused(found);
        this.rowsRead = rowsRead;
    }
}
