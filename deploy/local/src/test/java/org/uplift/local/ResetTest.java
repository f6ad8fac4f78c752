package org.uplift.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `./uplift reset` where nobody sits at a terminal, on a folder that holds data.
class ResetTest {

    @TempDir private Path home;
    private Path kept = Path.of("");

    private record Said(int code, String text) {}

    @BeforeEach
    void leaveData() throws IOException {
        var data = Files.createDirectories(home.resolve("data/postgres"));
        kept = Files.writeString(data.resolve("PG_VERSION"), "17");
    }

    @Test
    void deletesNothingWhereNobodyCanBeAsked() throws Exception {
        assertThat(reset()).isEqualTo(new Said(1, "Nothing was deleted.\n"));
        assertThat(kept).hasContent("17");
    }

    @Test
    void deletesTheDataWhereItWasSaidBefore() throws Exception {
        assertThat(reset("--yes")).isEqualTo(new Said(0, "All data is deleted.\n"));
        assertThat(home.resolve("data")).doesNotExist();
    }

    private Said reset(String... words) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command =
                new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Uplift.class.getName(),
                        "reset");
        command.command().addAll(List.of(words));
        command.redirectErrorStream(true).environment().put("UPLIFT_HOME", home.toString());
        command.environment().remove("JAVA_TOOL_OPTIONS");
        var running = command.start();
        running.getOutputStream().close();
        var text = new String(running.getInputStream().readAllBytes(), UTF_8);
        return new Said(running.waitFor(), text);
    }
}
