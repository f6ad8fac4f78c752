package org.uplift.local.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

    @Test
    void areTheUsualOnesUnlessTheEnvironmentMovesThem() {
        var ports = new Ports(Map.of("UPLIFT_JOBS_PORT", "18083"));

        assertThat(ports.number(Port.JOBS)).isEqualTo(18083);
        assertThat(ports.number(Port.HOUSEHOLD)).isEqualTo(8081);
    }

    @Test
    void stayWhereTheyWereMovedTo(@TempDir Path path) throws IOException {
        var folder = new Folder(path);
        var _ = Files.createDirectories(folder.data());
        assertThat(Ports.of(folder).number(Port.JOBS)).isEqualTo(8083);

        new Ports(Map.of("UPLIFT_JOBS_PORT", "18083")).remember(folder);
        assertThat(Ports.of(folder).number(Port.JOBS)).isEqualTo(18083);

        new Ports(Map.of()).remember(folder);
        assertThat(Ports.of(folder).number(Port.JOBS)).isEqualTo(8083);
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
