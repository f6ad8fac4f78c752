package org.uplift.analytics.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelTest {

    @Test
    void leadsFromTheNationToTheVillage() {
        assertThat(Level.path("341623107210"))
                .containsExactly(
                        "000000000000",
                        "340000000000",
                        "341600000000",
                        "341623000000",
                        "341623107000",
                        "341623107210");
    }

    @Test
    void endsWhereTheDivisionIs() {
        assertThat(Level.path("341623107000")).hasSize(5);
        assertThat(Level.of("341623107000")).isEqualTo(Level.TOWNSHIP);
        assertThat(Level.of(Level.NATION_CODE)).isEqualTo(Level.NATION);
    }

    @Test
    void boundsWhatLiesInADivision() {
        assertThat("341623999999").isLessThan(Level.COUNTY.behind("341623000000"));
        assertThat("341624000000").isGreaterThan(Level.COUNTY.behind("341623000000"));
    }
}
