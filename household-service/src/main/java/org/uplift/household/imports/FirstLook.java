package org.uplift.household.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.uplift.household.imports.WithheldCells.Filling;
import org.uplift.household.sheets.Broken;
import org.uplift.household.sheets.Format;

/// The header and the first hundred rows, looked at before anything else is done: an import should
/// not waste an hour before it fails.
final class FirstLook {

    private static final int ROWS = 100;

    /// A workbook has to be held in memory in good part: one at a time.
    private static final Semaphore WORKBOOKS = new Semaphore(1);

    private final Judgement judgement;
    private final Filling filling;

    FirstLook(Judgement judgement, Filling filling) {
        this.judgement = judgement;
        this.filling = filling;
    }

    /// @throws Hopeless when the file cannot be read, the header is wrong, or none of the first
    ///   hundred rows can be imported
    void at(Path file, Format format) {
        if (format != Format.XLSX) {
            look(file, format);
            return;
        }
        WORKBOOKS.acquireUninterruptibly();
        try {
            look(file, format);
        } finally {
            WORKBOOKS.release();
        }
    }

    private void look(Path file, Format format) {
        try (var opened = Opened.file(file, format, Integer.MAX_VALUE, filling)) {
            var refusals = new ArrayList<Refusal>();
            var sound = 0;
            var households = opened.groups();
            for (var group = households.next();
                    group != null && households.read() <= ROWS;
                    group = households.next()) {
                var draft = opened.drafting().read(group);
                var found = new ArrayList<>(draft.refusals());
                found.addAll(judgement.of(draft));
                refusals.addAll(found);
                sound += found.isEmpty() ? 1 : 0;
            }
            decide(sound, refusals, households.read());
        } catch (Broken e) {
            throw new Hopeless(List.of(Refusal.of(0, e.place(), e.rule(), "")));
        }
    }

    private static void decide(int sound, List<Refusal> refusals, int rows) {
        if (rows == 0) {
            throw new Hopeless(List.of(Refusal.of(0, "file", "no-rows", "")));
        }
        if (sound == 0 && !refusals.isEmpty()) {
            var all = new ArrayList<Refusal>();
            all.add(Refusal.of(0, "file", "first-rows-refused", "", Math.min(ROWS, rows)));
            all.addAll(refusals);
            throw new Hopeless(all);
        }
    }
}
