package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class PortsTest {

    @Test
    void areTheUsualOnesUnlessTheEnvironmentMovesThem() {
        var ports = new Ports(Map.of("UPLIFT_JOBS_PORT", "18083"));

        assertThat(ports.number(Port.JOBS)).isEqualTo(18083);
        assertThat(ports.number(Port.HOUSEHOLD)).isEqualTo(8081);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "0", "65536", "-1"})
    void refuseWhatIsNoPort(String said) {
        var ports = new Ports(Map.of("UPLIFT_KAFKA_PORT", said));

        assertThatThrownBy(() -> ports.number(Port.KAFKA))
                .isInstanceOf(Trouble.class)
                .hasMessage("UPLIFT_KAFKA_PORT is %s, which is no port number".formatted(said));
    }
}
