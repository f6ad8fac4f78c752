package org.uplift.household.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "王建国, 王建国, 0",
        "王建国, 王健国, 1",
        "王建国, 王国建, 1",
        "王建国, 王建, 1",
        "王建国, 王建国国, 1",
        "341623196804120011, 341623196804120191, 2",
        "341623196804120011, 341623196804210011, 1",
        "1234, 2143, 2",
        "1234, 4321, 3",
        "'', 12, 2",
        "12, '', 2"
    })
    void countsTheSlipsOfAFinger(String one, String other, int slips) {
        assertThat(Edits.between(one, other)).isEqualTo(slips);
        assertThat(Edits.between(other, one)).isEqualTo(slips);
    }
}
