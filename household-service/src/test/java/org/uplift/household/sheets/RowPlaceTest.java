package org.uplift.household.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowPlaceTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, row 1",
        "1, 536870912, row 536870912",
        "2, 1, sheet 2 row 1",
        "2, 1048576, sheet 2 row 1048576",
        "3, 1, sheet 3 row 1",
        "1000, 1048576, sheet 1000 row 1048576"
    })
    void isToldByOneNumber(int sheet, int row, String told) {
        var place = new RowPlace(sheet, row);

        assertThat(RowPlace.of(place.number())).isEqualTo(place);
        assertThat(place).hasToString(told);
    }

    @Test
    void standsBehindAllThatStandsBeforeIt() {
        var numbers =
                new int[] {
                    new RowPlace(1, 2_000_001).number(),
                    new RowPlace(2, 1).number(),
                    new RowPlace(2, 1 << 20).number(),
                    new RowPlace(3, 1).number(),
                    new RowPlace(1_000, 1 << 20).number()
                };

        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(numbers[0]).isEqualTo(2_000_001);
    }
}
