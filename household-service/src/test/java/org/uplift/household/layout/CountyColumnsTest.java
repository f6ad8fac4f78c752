package org.uplift.household.layout;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.codes.CodeList.Entry;
import org.uplift.codes.CodeLists;
import org.uplift.local.county.County;
import org.uplift.local.county.CountyFile;

/// The whole of the made-up county held against the published layout.
class CountyColumnsTest {

    /// Texts kept of a column; of codes there are fewer, in whatever company they stand.
    private static final int ENOUGH = 20_000;

    /// It is the file of one year.
    private static final String ONE_YEAR = "income.year";

    /// Everybody has a number, by which they are counted once; who left is in no file any more;
    /// nobody has applied yet; four of the 56 peoples live in the county.
    private static final Map<String, Set<String>> NEVER =
            Map.of(
                    "id-type",
                    Set.of("none"),
                    "exit-state",
                    Set.of("applicant"),
                    "change-reason",
                    Set.of("death", "marriage-out", "abroad", "reduce-other", "error"));

    private static final String LARGE = "ethnicity";

    private static final Map<String, Set<String>> SAID = new LinkedHashMap<>();

    @TempDir private static Path folder;

    @BeforeAll
    static void read() throws IOException {
        var file = folder.resolve("lixin.csv");
        CountyFile.CSV.write(County.lixin(), file);
        try (var rows = CsvReader.builder().ofCsvRecord(file)) {
            var records = rows.iterator();
            var keys = records.next().getFields();
            keys.forEach(key -> SAID.put(key, new HashSet<>()));
            var said = List.copyOf(SAID.values());
            while (records.hasNext()) {
                var cells = records.next().getFields();
                for (int i = 0; i < cells.size(); i++) {
                    if (!cells.get(i).isEmpty() && said.get(i).size() < ENOUGH) {
                        said.get(i).add(cells.get(i));
                    }
                }
            }
        }
    }

    @Test
    void hasTheColumnsOfTheLayout() {
        assertThat(SAID.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Layout.published().columns().stream().map(Column::key).toList());
    }

    @Test
    void saysMoreThanOneThingInEveryColumn() {
        var alike = SAID.entrySet().stream().filter(column -> column.getValue().size() < 2);

        assertThat(alike.map(Map.Entry::getKey)).containsExactly(ONE_YEAR);
    }

    @Test
    void saysEveryCodeSomewhere() {
        var never = new TreeMap<String, Set<String>>();
        for (var column : Layout.published().columns()) {
            var list = column.list();
            if (list != null && !list.equals(LARGE)) {
                var unsaid = never.computeIfAbsent(list, CountyColumnsTest::codes);
                for (var cell : SAID.getOrDefault(column.key(), Set.of())) {
                    List.of(cell.split(";")).forEach(unsaid::remove);
                }
            }
        }
        never.values().removeIf(Set::isEmpty);

        assertThat(never).isEqualTo(NEVER);
    }

    private static Set<String> codes(String list) {
        var codes = new TreeSet<String>();
        CodeLists.get(list).entries().stream().map(Entry::code).forEach(codes::add);
        return codes;
    }
}
