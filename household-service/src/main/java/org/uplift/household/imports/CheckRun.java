package org.uplift.household.imports;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.uplift.household.imports.Effect.Refused;
import org.uplift.household.imports.Effect.Unchanged;
import org.uplift.household.sheets.Format;
import org.uplift.platform.identity.DivisionScope;

/// Reads a file from end to end: one thread reads, some judge, and what they found is settled in
/// the order of the file and staged. Memory holds a few chunks, however long the file is.
final class CheckRun {

    private static final int AHEAD = 3;

    private final Stage stage;
    private final Judgement judgement;
    private final DivisionScope scope;
    private final ExecutorService workers;
    private final int chunk;
    private final Twice twice = new Twice();
    private final Tally tally = new Tally();
    private final ArrayDeque<Batch> batches = new ArrayDeque<>();
    private int chunks;

    private record Batch(Future<List<Checked>> households, int rowsRead) {}

    CheckRun(
            Stage stage,
            Judgement judgement,
            DivisionScope scope,
            ExecutorService workers,
            int chunk) {
        this.stage = stage;
        this.judgement = judgement;
        this.scope = scope;
        this.workers = workers;
        this.chunk = chunk;
    }

    /// @return how many rows there are
    int read(Path file, Format format, int mostRows) throws SQLException, InterruptedException {
        try (var opened = Opened.file(file, format, mostRows)) {
            var groups = opened.groups();
            var batch = new ArrayList<Group>();
            for (var group = groups.next(); group != null; group = groups.next()) {
                batch.add(group);
                if (batch.size() == chunk) {
                    hand(opened.drafting(), batch, groups.read());
                    batch = new ArrayList<>();
                }
            }
            hand(opened.drafting(), batch, groups.read());
            while (!batches.isEmpty()) {
                settle(batches.remove());
            }
            return groups.read();
        } finally {
            batches.forEach(batch -> batch.households().cancel(true));
        }
    }

    Preview preview() {
        return tally.preview();
    }

    private void hand(Drafting drafting, List<Group> groups, int rowsRead)
            throws SQLException, InterruptedException {
        var judged =
                workers.submit(() ->
                        groups.stream()
                                .map(drafting::read)
                                .map(draft -> Checked.of(draft, judgement))
                                .toList());
        batches.add(new Batch(judged, rowsRead));
        if (batches.size() > AHEAD) {
            settle(batches.remove());
        }
    }

    private void settle(Batch batch) throws SQLException, InterruptedException {
        var refusals = new ArrayList<Refusal>();
        var sound = new ArrayList<Checked>();
        var before = tally.households();
        for (var checked : households(batch)) {
            var found = new ArrayList<>(checked.refusals());
            found.addAll(
                    twice.in(checked.draft(), checked.draft().texts().at(0, "number").strip()));
            if (found.isEmpty()) {
                sound.add(checked);
            } else {
                tally.refuse(found, checked.draft().count());
                refusals.addAll(checked.refusalsOfAllRows(found));
            }
        }
        var lines = reckon(sound, refusals);
        stage.add(chunks++, lines, refusals, tally.households().since(before), batch.rowsRead());
    }

    /// @return what is to be committed
    private List<String> reckon(List<Checked> sound, List<Refusal> refusals) throws SQLException {
        var entries = sound.stream().map(one -> requireNonNull(one.entry())).toList();
        var effects = stage.reckon(scope, entries);
        var lines = new ArrayList<String>();
        for (int i = 0; i < effects.size(); i++) {
            var checked = sound.get(i);
            tally.count(effects.get(i), checked.draft().count());
            if (effects.get(i) instanceof Refused(var found)) {
                refusals.addAll(checked.refusalsOfAllRows(found));
            } else if (!(effects.get(i) instanceof Unchanged)) {
                lines.add(checked.line());
            }
        }
        return lines;
    }

    private static List<Checked> households(Batch batch) throws InterruptedException {
        try {
            return batch.households().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A household could not be judged", e.getCause());
        }
    }
}
