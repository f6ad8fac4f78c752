package org.uplift.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Terminal;

class CensusTest {

    @TempDir private Path path;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void listsEveryPartWhereNothingRuns() throws IOException {
        census(new Ports(Map.of())).tell();

        assertThat(written.toString(UTF_8).lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        " sandbox - 19092, 8090, 18830 down 0 MB",
                        " PostgreSQL - 15432 down 0 MB",
                        " household-service - 8081 down 0 MB",
                        " relocation-service - 8082 down 0 MB",
                        " jobs-service - 8083 down 0 MB",
                        " trace-service - 8084 down 0 MB",
                        " analytics-service - 8085 down 0 MB");
    }

    @Test
    void tellsOfAProcessThatDoesNotAnswerThatItIsNotReady() throws IOException {
        var port = freePort();
        var jobs = started();
        try {
            census(new Ports(Map.of("UPLIFT_JOBS_PORT", port))).tell();

            assertThat(written.toString(UTF_8).lines().map(line -> line.replaceAll(" +", " ")))
                    .anyMatch(line ->
                            line.startsWith(
                                    " jobs-service %d %s not ready".formatted(jobs.pid(), port)));
        } finally {
            jobs.destroy();
        }
    }

    private Census census(Ports ports) throws IOException {
        var terminal = new Terminal(new PrintStream(written, true, UTF_8), false);
        return new Census(new Folder(path.toRealPath()), ports, Health.of(ports), terminal);
    }

    /// A shell that wears the nameplate of jobs-service and waits for its input to end.
    private Process started() throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "read -r _", "uplift"));
        var plate = new Nameplate(Part.JOBS.word(), "4711-beef", path.toRealPath().toString());
        command.addAll(plate.options());
        return new ProcessBuilder(command).start();
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }
}
