package org.uplift.local.county;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The list of divisions, and what is said about where it comes from.
class DivisionListTest {

    private static final int DIVISIONS = 39_727;

    @Test
    void holdsEveryDivisionOfTwoProvincesOnce() throws IOException {
        var rows = text("/divisions.csv").lines().toList();

        assertThat(rows.getFirst()).isEqualTo("code,name,level,parent");
        assertThat(rows.subList(1, rows.size()))
                .hasSize(DIVISIONS)
                .allSatisfy(
                        row -> assertThat(row).matches("(34|52)\\d{10},[^,]+,[A-Z]+,(\\d{12})?"))
                .extracting(row -> row.substring(0, 12))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhoPublishedItAndUnderWhatLicence() throws IOException {
        assertThat(text("/divisions.md").replaceAll("\\s+", " "))
                .contains(
                        "All %,d administrative divisions".formatted(DIVISIONS),
                        "## Licence",
                        "Publisher of the codes: the National Bureau of Statistics of China",
                        "without a licence file",
                        "Nothing in it was changed");
    }

    private static String text(String resource) throws IOException {
        try (var stream = requireNonNull(County.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
