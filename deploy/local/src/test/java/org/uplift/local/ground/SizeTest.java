package org.uplift.local.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SizeTest {

    @Test
    void isTheWholeCountyUnlessTheEnvironmentMakesItSmaller() {
        assertThat(new Size(Map.of()).households(49_014)).isEqualTo(49_014);
        assertThat(new Size(Map.of("UPLIFT_HOUSEHOLDS", "600")).households(49_014)).isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"many", "0", "-1", "49015"})
    void refusesWhatIsNoPartOfTheCounty(String said) {
        var size = new Size(Map.of("UPLIFT_HOUSEHOLDS", said));

        assertThatThrownBy(() -> size.households(49_014))
                .isInstanceOf(Trouble.class)
                .hasMessage(
                        "UPLIFT_HOUSEHOLDS is %s, which is not from 1 to 49,014".formatted(said));
    }
}
