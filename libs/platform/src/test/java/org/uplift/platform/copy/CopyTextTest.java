package org.uplift.platform.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyTextTest {

    @Test
    void partsColumnsByTabsAndRowsByLines() {
        var text = new StringBuilder();

        CopyText.append(text, Arrays.asList("村", null, 5));
        CopyText.append(text, List.of(true, ""));

        assertThat(text).hasToString("村\t\\N\t5\ntrue\t\n");
    }

    @ParameterizedTest
    @CsvSource({
        "'a\tb', 'a\\tb'",
        "'a\nb', 'a\\nb'",
        "'a\rb', 'a\\rb'",
        "'a\\b', 'a\\\\b'",
        "'\\N', '\\\\N'"
    })
    void keepsWhatWouldPartThem(String given, String written) {
        var text = new StringBuilder();

        CopyText.append(text, List.of(given, "村"));

        assertThat(text).hasToString(written + "\t村\n");
    }
}
