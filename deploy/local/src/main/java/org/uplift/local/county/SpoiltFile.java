package org.uplift.local.county;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The county's file with about one row in a hundred wrong on purpose, and beside it the list of
/// what is wrong where: row, column, rule.
public final class SpoiltFile {

    private static final double SPOILT = 0.02;

    private final Chance chance;
    private final CsvWriter file;
    private final CsvWriter list;
    private final List<Flaw> turns = new ArrayList<>(List.of(Flaw.values()));
    private int row = 1;
    private @Nullable Page earlier;
    private @Nullable Page previous;

    private SpoiltFile(long seed, CsvWriter file, CsvWriter list) {
        this.chance = new Chance(seed + 2);
        this.file = file;
        this.list = list;
    }

    public static void write(County county, Path file, Path mistakes) throws IOException {
        try (var rows = CsvWriter.builder().build(file);
                var list = CsvWriter.builder().build(mistakes)) {
            rows.writeRecord(Columns.ALL);
            list.writeRecord("row", "column", "rule", "number");
            new Households(county).forEach(new SpoiltFile(county.seed(), rows, list)::add);
        }
    }

    private void add(Household household) {
        var rows = new ArrayList<List<String>>();
        Rows.of(household).forEach(values -> rows.add(Rows.texts(values)));
        var page = new Page(rows);
        if (chance.in(SPOILT)) {
            spoil(page);
        } else {
            earlier = previous;
            previous = page;
        }
        rows.forEach(file::writeRecord);
        row += rows.size();
    }

    /// The mistakes take turns; one that fits no household for a while goes first when one comes.
    private void spoil(Page page) {
        var number = page.at(0, "number");
        for (var flaw : turns) {
            var wrong = earlier == null ? OptionalInt.empty() : flaw.spoil(page, earlier);
            if (wrong.isPresent()) {
                turns.remove(flaw);
                turns.add(flaw);
                list.writeRecord(
                        Integer.toString(row + 1 + wrong.getAsInt()),
                        flaw.column(),
                        flaw.rule(),
                        number);
                return;
            }
        }
    }
}
