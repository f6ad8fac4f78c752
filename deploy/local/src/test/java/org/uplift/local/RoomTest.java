package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Trouble;

class RoomTest {

    @TempDir private Path folder;

    @Test
    void saysWhoHoldsAPortAndWhatMovesIt() throws IOException {
        try (var other = listener()) {
            var room = roomWith("UPLIFT_TRACE_PORT", other);

            assertThatThrownBy(() -> room.checkPorts(Stream.of(Part.TRACE)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Port %d, meant for trace-service", other.getLocalPort())
                    .hasMessageContaining("UPLIFT_TRACE_PORT");
        }
    }

    @Test
    void saysBeforeItStartsHowMuchRoomIsMissing() {
        assertThatThrownBy(roomOf(1499)::checkDisk)
                .isInstanceOf(Trouble.class)
                .hasMessage(
                        "Only 1499 MB are free for %s and a county needs 1500 MB:"
                                + " make room and say it again",
                        folder.resolve("data"));
        assertThatCode(roomOf(1500)::checkDisk).doesNotThrowAnyException();
    }

    @Test
    void callsAFullDiskByItsNameWhateverFailedOnIt() {
        var failure = new IllegalStateException("could not extend file");

        assertThat(roomOf(99).reason(failure))
                .isInstanceOf(Trouble.class)
                .hasMessage(
                        "The disk of %s is full: make room and say it again, nothing is lost",
                        folder)
                .hasCause(failure);
        assertThat(roomOf(100).reason(failure)).isSameAs(failure);
    }

    @Test
    void letsThePostgresOfAKilledRunBe() throws IOException {
        var data = Files.createDirectories(folder.resolve("data/postgres/data"));
        Files.writeString(data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
        try (var leftOver = listener()) {
            var room = roomWith("UPLIFT_POSTGRES_PORT", leftOver);

            assertThatCode(() -> room.checkPorts(Stream.of(Part.SANDBOX)))
                    .doesNotThrowAnyException();
        }
    }

    private Room roomOf(long megabytes) {
        return new Room(new Folder(folder), new Ports(Map.of()), () -> megabytes);
    }

    private Room roomWith(String variable, ServerSocket at) throws IOException {
        var free =
                Map.of(
                        "UPLIFT_KAFKA_PORT", freePort(),
                        "UPLIFT_IDENTITY_PORT", freePort(),
                        "UPLIFT_MQTT_PORT", freePort());
        var environment = new java.util.HashMap<>(free);
        environment.put(variable, Integer.toString(at.getLocalPort()));
        return Room.of(new Folder(folder), new Ports(environment));
    }

    private static String freePort() throws IOException {
        try (var socket = listener()) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    private static ServerSocket listener() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }
}
