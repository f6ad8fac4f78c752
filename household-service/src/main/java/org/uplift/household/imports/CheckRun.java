package org.uplift.household.imports;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.uplift.household.imports.Effect.Changed;
import org.uplift.household.imports.Effect.Entered;
import org.uplift.household.imports.WithheldCells.Filling;
import org.uplift.household.sheets.Format;
import org.uplift.platform.identity.DivisionScope;

/// Reads a file from end to end: some judge its households, and what they found is settled in the
/// order of the file and staged.
final class CheckRun {

    private final Stage stage;
    private final Judgement judgement;
    private final DivisionScope scope;
    private final Filling filling;
    private final Twice twice = new Twice();
    private final Tally tally = new Tally();
    private int chunks;

    private record Batch(List<Checked> households, int rowsRead) {}

    CheckRun(Stage stage, Judgement judgement, DivisionScope scope, Filling filling) {
        this.stage = stage;
        this.judgement = judgement;
        this.scope = scope;
        this.filling = filling;
    }

    /// @param chunk how many households are looked at, and later committed, at a time
    /// @return how many rows there are
    int read(Path file, Format format, int mostRows, int chunk, ExecutorService workers)
            throws SQLException, InterruptedException {
        try (var opened = Opened.file(file, format, mostRows, filling);
                var walk = new Walk<>(workers, this::settle)) {
            for (var groups = opened.next(chunk); !groups.isEmpty(); groups = opened.next(chunk)) {
                hand(walk, groups, opened);
            }
            walk.finish();
            return opened.read();
        }
    }

    private void hand(Walk<Batch> walk, List<Group> groups, Opened opened)
            throws SQLException, InterruptedException {
        var rowsRead = opened.read();
        var drafting = opened.drafting();
        walk.hand(() -> new Batch(Checked.all(groups, drafting, judgement), rowsRead));
    }

    Preview preview() {
        return tally.preview();
    }

    private void settle(Batch batch) throws SQLException {
        var before = tally.households();
        var sorting = new Sorting(tally);
        for (var household : batch.households()) {
            var draft = household.draft();
            var faults = new ArrayList<>(household.refusals());
            faults.addAll(twice.in(draft, draft.number()));
            sorting.add(household, faults);
        }
        var effects = stage.reckon(sorting, scope);
        var wanted = new BitSet();
        for (int i = 0; i < effects.size(); i++) {
            if (effects.get(i) instanceof Entered || effects.get(i) instanceof Changed) {
                wanted.set(sorting.sound().get(i).place());
            }
        }
        stage.add(
                new Portion(chunks++, batch.households().size(), wanted, false),
                sorting.refused(),
                tally.households().since(before),
                batch.rowsRead());
    }
}
