package org.uplift.trace.packhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AreaTest {

    @Test
    void isTheSmallestDivisionAroundAll() {
        assertThat(Area.around(List.of("520123001201"))).isEqualTo("520123001201");
        assertThat(Area.around(List.of("520123001201", "520123001202"))).isEqualTo("520123001000");
        assertThat(Area.around(List.of("520123001201", "520123002202"))).isEqualTo("520123000000");
        assertThat(Area.around(List.of("520123001201", "340000000001"))).isEqualTo("000000000000");
    }
}
