package org.uplift.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DivisionScopeTest {

    @ParameterizedTest
    @CsvSource({
        "340000000000, 340000000000, 350000000000",
        "341600000000, 341600000000, 341700000000",
        "341623000000, 341623000000, 341624000000",
        "341699000000, 341699000000, 341700000000",
        "341623107000, 341623107000, 341623108000",
        "341623107210, 341623107210, 341623107211",
        "000000000000, 000000000000, ':'",
        "990000000000, 990000000000, ':'"
    })
    void isTheRangeOfCodesThatBeginAlike(String division, String from, String until) {
        assertThat(DivisionScope.of(division)).isEqualTo(new DivisionScope(from, until));
    }

    @Test
    void holdsWhatNestsInItAndNothingElse() {
        var county = DivisionScope.of("341623000000");

        assertThat(county.contains("341623000000")).isTrue();
        assertThat(county.contains("341623999999")).isTrue();
        assertThat(county.contains("341624000000")).isFalse();
        assertThat(county.contains("341622999999")).isFalse();
        assertThat(county.contains("341623")).isFalse();
        assertThat(county.contains("3416231072100")).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "341623",
                "34162300000a",
                "3416230000000",
                "٣٤١٦٢٣٠٠٠٠٠٠",
                "341623000000 "
            })
    void holdsNothingWhereTheCodeIsNone(String division) {
        var scope = DivisionScope.of(division);

        assertThat(scope.contains("341623000000")).isFalse();
        assertThat(scope.contains("000000000000")).isFalse();
        assertThat(scope.from()).isEqualTo(scope.until());
    }
}
