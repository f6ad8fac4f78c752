package org.uplift.trace.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScannedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/01/09521141012345",
                "/01/09521141012345/22/2A/10/L-1/21/S%2F1",
                "/00/095201234567891235",
                "/414/9521321000018/254/7",
                "/8006/095211410123450102",
            })
    void readsWhatStandsOnBoxesPalletsAndPlaces(String path) {
        assertThat(DigitalLink.scanned(path).path()).isEqualTo(path);
    }

    @Test
    void tellsABoxAndItsLot() {
        assertThat(DigitalLink.scanned("/01/9521141012345/10/L1/21/S1").things())
                .containsExactly(
                        "https://id.gs1.org/01/09521141012345/21/S1",
                        "https://id.gs1.org/01/09521141012345/10/L1");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "/01/09521141012346, check-digit",
                "/00/095201234567891234, check-digit",
                "/01/09521141012345/21/S/10/L, path-order",
                "/01/09521141012345/10/, shape",
                "/01/09521141012345/10, shape",
                "/01/09521141012345/10/01/09521141012345, shape",
                "/01/09521141012345/99/x, shape",
                "/01/0952114101234X, shape",
                "/01/09521141012345/10/123456789012345678901, shape",
                "/01/09521141012345/10/a%20b, shape",
                "/01/09521141012345/10/a%00, shape",
                "/01/09521141012345/10/%zz, escape",
                "/01/09521141012345/10/a%0d%0aX, shape",
                "/01/09521141012345/10/猕猴桃, shape",
                "/01/..%2f..%2fetc, shape",
            })
    void refusesWhatGs1WouldNotWrite(String path, String rule) {
        assertThatThrownBy(() -> DigitalLink.scanned(path))
                .isInstanceOfSatisfying(Misshapen.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
