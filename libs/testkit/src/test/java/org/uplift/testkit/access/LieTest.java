package org.uplift.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LieTest {

    @Test
    void knowsEveryKindOfDutyArea() {
        var county = "341623000000";

        assertThat(Lie.OWN.dutyAreas(county)).containsExactly(county);
        assertThat(Lie.BELOW.dutyAreas(county))
                .containsExactly("000000000000", "340000000000", "341600000000");
        assertThat(Lie.ABOVE.dutyAreas(county)).containsExactly("341623001000", "341623001001");
        assertThat(Lie.BESIDE.dutyAreas(county))
                .containsExactly(
                        "350000000000",
                        "350101001001",
                        "341700000000",
                        "341701001001",
                        "341624000000",
                        "341624001001");
        assertThat(Lie.NONE.dutyAreas(county)).containsExactly("");
    }

    @Test
    void putsNothingAboveAVillageAndNoNeighbourOutsideTheNumbers() {
        assertThat(Lie.ABOVE.dutyAreas("341623101999")).isEmpty();
        assertThat(Lie.BESIDE.dutyAreas("349999999999"))
                .contains("349999999001", "349999001000", "349901000000", "340100000000")
                .doesNotContain("349999999000");
    }
}
