package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.ground.Port;

/// `./uplift up` and `down` in a hard life: each test goes on where the one before has left things.
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherTest {

    private static final int HOUSEHOLDS = 6_000;
    private static final String FIGURES = "6,000 households, 11,914 persons";

    @TempDir private static Path folder;

    private static Launch launch;

    @BeforeAll
    static void layOut() throws IOException {
        launch = Launch.in(folder.toRealPath(), HOUSEHOLDS);
    }

    @AfterAll
    static void clearAway() throws IOException {
        var _ = launch.manage("reset", "--yes");
    }

    @Test
    @Order(1)
    void goesOnWhereAKilledRunBrokeOff() throws IOException {
        var up = launch.begin("up");
        up.until(line -> line.startsWith("  importing") && !line.endsWith(" 0 %"));
        launch.kill(_ -> true);

        var again = launch.manage("up");

        assertThat(again.text()).contains(FIGURES);
        assertThat(registered()).hasSize(HOUSEHOLDS).doesNotHaveDuplicates();
    }

    @Test
    @Order(2)
    void importsNothingASecondTime() throws IOException {
        var again = launch.manage("up");

        assertThat(again.text()).doesNotContain("import ", "county file", "divisions");
        assertThat(again.text()).contains(FIGURES);
    }

    @Test
    @Order(3)
    void standsUpAgainOverALostSandbox() throws IOException {
        launch.kill(command -> command.contains("-Duplift.part=sandbox"));

        assertThat(launch.manage("up").text()).contains(FIGURES);
    }

    @Test
    @Order(4)
    void startsOnlyTheServiceThatIsGone() throws IOException {
        launch.kill(command -> command.contains("-Duplift.part=trace"));

        assertThat(launch.manage("up").text()).doesNotContain("stopped").contains(FIGURES);
    }

    @Test
    @Order(5)
    void namesThePortThatSomebodyElseHasTaken() throws IOException {
        launch.kill(command -> command.contains("-Duplift.part=jobs"));
        try (var _ = listener(Port.JOBS)) {
            var refused = launch.say("up");

            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.text())
                    .contains("Port %d, meant for jobs-service".formatted(launch.port(Port.JOBS)))
                    .contains("UPLIFT_JOBS_PORT");
        }
        assertThat(launch.manage("up").text()).contains(FIGURES);
    }

    @Test
    @Order(6)
    void takesOneTurnAtATime() throws IOException {
        var _ = launch.manage("down");
        var first = launch.begin("up");
        first.until(line -> line.contains("sandbox"));

        var second = launch.say("up");

        assertThat(second.code()).isEqualTo(1);
        assertThat(second.text()).contains("Another ./uplift is at work here");
        assertThat(first.toTheEnd().code()).isZero();
    }

    @Test
    @Order(7)
    void keepsTheDataOverDownAndUp() throws IOException {
        var _ = launch.manage("down");
        try (var _ = listener(Port.POSTGRES)) {
            var refused = launch.say("up");

            assertThat(refused.code()).isEqualTo(1);
            assertThat(refused.text()).contains("meant for PostgreSQL", "UPLIFT_POSTGRES_PORT");
        }

        assertThat(launch.manage("up").text()).doesNotContain("import ").contains(FIGURES);
        assertThat(registered()).hasSize(HOUSEHOLDS).doesNotHaveDuplicates();
    }

    @Test
    @Order(8)
    void deletesOnlyWhatItIsToldTo() throws IOException {
        var _ = launch.manage("reset", "--yes");

        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("app")).exists();
    }

    private static List<String> registered() {
        return Registrations.in("127.0.0.1:" + launch.port(Port.KAFKA)).registered();
    }

    private static ServerSocket listener(Port port) throws IOException {
        return new ServerSocket(launch.port(port), 1, InetAddress.getLoopbackAddress());
    }
}
