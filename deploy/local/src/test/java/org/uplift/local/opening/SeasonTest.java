package org.uplift.local.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeasonTest {

    @ParameterizedTest
    @CsvSource({"2026-10-31, 2025", "2026-11-01, 2026", "2027-01-01, 2026"})
    void isTheLastThatIsOver(LocalDate today, int year) {
        assertThat(Season.last(today).year()).isEqualTo(year);
    }

    @Test
    void staysTheSameOnceItWasAskedFor(@TempDir Path folder) {
        var file = folder.resolve("kiwi/season");

        assertThat(Season.kept(file, LocalDate.of(2026, 11, 1)).year()).isEqualTo(2026);
        assertThat(Season.kept(file, LocalDate.of(2027, 12, 1)).year()).isEqualTo(2026);
    }

    @Test
    void namesItsLotsByTheYear() {
        assertThat(new Season(2026).lot("P", "520123001201")).isEqualTo("P26-520123001201");
    }
}
