package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.county.SpoiltFile;

class SpoiltImportTest {

    private static final int SECOND_LINE = 2;

    @TempDir private Path folder;

    @Test
    void refusesWhatIsWrongAndNothingElse() throws IOException {
        var desk = new Desk(Platform.up(), Counties.small("341721", 2_200));
        var file = folder.resolve("spoilt.csv");
        var list = folder.resolve("mistakes.csv");
        SpoiltFile.write(desk.county(), file, list);
        var mistakes = read(list);

        var sent = desk.send(file);

        assertThat(refusals(sent)).containsExactlyElementsOf(expected(desk, mistakes));
        var cells = read(file);
        assertThat(givenBack(sent)).allSatisfy(refusal -> repeats(refusal, cells));
        var refused = mistakes.stream().map(mistake -> mistake.getField("number")).distinct();
        var sound = desk.county().households() - refused.count();
        assertThat(sent.preview().at("/households/new").asLong()).isEqualTo(sound);
        sent.commit();
        assertThat(desk.statisticsOf(sound).at("/totals/households").asLong()).isEqualTo(sound);
    }

    private static List<NamedCsvRecord> givenBack(Import sent) {
        var text = sent.refusals("csv").body().replaceFirst("^\ufeff", "");
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    /// What stands in the file, disarmed where it would be a formula, or that it is withheld.
    private static void repeats(NamedCsvRecord refusal, List<NamedCsvRecord> cells) {
        var row = cells.get(Integer.parseInt(refusal.getField("row")) - SECOND_LINE);
        var cell = row.findField(refusal.getField("key")).orElse("");
        assertThat(refusal.getField("value")).isIn(cell, "'" + cell, "***");
        assertThat(refusal.getField("reason")).isNotBlank();
    }

    private static TreeSet<String> refusals(Import sent) {
        var refusals = new TreeSet<String>();
        sent.refusals("json")
                .json()
                .forEach(refusal ->
                        refusals.add(
                                told(
                                        refusal.required("row").asInt(),
                                        refusal.required("column").asText(),
                                        refusal.required("rule").asText())));
        return refusals;
    }

    /// The mistakes, and the other rows of the households they stand in.
    private static TreeSet<String> expected(Desk desk, List<NamedCsvRecord> mistakes) {
        var rows = rows(Family.read(Counties.csv(desk.county())));
        var expected = new TreeSet<String>();
        for (var mistake : mistakes) {
            var wrong = Integer.parseInt(mistake.getField("row"));
            expected.add(told(wrong, mistake.getField("column"), mistake.getField("rule")));
            for (var row : rows.getOrDefault(mistake.getField("number"), List.of())) {
                if (row != wrong) {
                    expected.add(told(row, "number", "household-refused"));
                }
            }
        }
        return expected;
    }

    private static Map<String, List<Integer>> rows(List<Family> families) {
        var rows = new HashMap<String, List<Integer>>();
        var row = SECOND_LINE;
        for (var family : families) {
            var own = rows.computeIfAbsent(family.text("number"), _ -> new ArrayList<>());
            for (var member = 0; member < family.rows().size(); member++) {
                own.add(row++);
            }
        }
        return rows;
    }

    private static String told(int row, String column, String rule) {
        return "%06d %s %s".formatted(row, column, rule);
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (var rows = CsvReader.builder().allowExtraFields(true).ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
