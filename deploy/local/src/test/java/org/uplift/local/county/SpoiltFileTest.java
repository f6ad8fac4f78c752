package org.uplift.local.county;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoiltFileTest {

    private static final County COUNTY = County.lixin().sized(6_000);

    @TempDir private static Path folder;
    private static Path clean;
    private static Path spoilt;
    private static List<NamedCsvRecord> mistakes = List.of();

    @BeforeAll
    static void write() throws IOException {
        clean = folder.resolve("clean.csv");
        spoilt = folder.resolve("spoilt.csv");
        var list = folder.resolve("mistakes.csv");
        CountyFile.CSV.write(COUNTY, clean);
        SpoiltFile.write(COUNTY, spoilt, list);
        mistakes = read(list);
    }

    @Test
    void spoilsAboutOneRowInAHundred() {
        assertThat(mistakes.size() / (double) COUNTY.persons()).isBetween(0.007, 0.013);
    }

    @Test
    void makesEveryMistake() {
        assertThat(mistakes.stream().map(mistake -> mistake.getField("rule")))
                .contains(List.of(Flaw.values()).stream().map(Flaw::rule).toArray(String[]::new));
    }

    @Test
    void listsExactlyTheRowsThatAreWrong() throws IOException {
        var right = Files.readAllLines(clean);
        var wrong = Files.readAllLines(spoilt);
        assertThat(mistakes.stream().map(mistake -> Integer.parseInt(mistake.getField("row"))))
                .containsExactlyElementsOf(
                        IntStream.range(0, right.size())
                                .filter(line -> !right.get(line).equals(wrong.get(line)))
                                .mapToObj(line -> line + 1)
                                .toList());
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }
}
