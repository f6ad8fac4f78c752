package org.uplift.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The script beside the sources, in a folder of its own on a disk that is said to be almost full:
/// there it stops before it builds anything.
class ScriptTest {

    private static final String NO_ROOM = "Only 9 MB are free on the disk of . and building needs";

    @TempDir private Path folder;

    record Said(int code, String text) {}

    @BeforeEach
    void layOut() throws IOException {
        Files.copy(Path.of("../../uplift"), folder.resolve("uplift"));
        program("df", "echo head; echo disk 10000 1 9999 1% /");
    }

    @Test
    void namesItsCommandsToWhoAsksForAnother() throws Exception {
        var said = run("fly");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("./uplift up", "There is no ./uplift fly");
    }

    @Test
    void saysWhichTestsItLeavesOut() throws Exception {
        assertThat(run("help").text())
                .contains("all tests but the long ones; with --long, every test there is");
    }

    @Test
    void buildsNothingWhereThereIsNoRoom() throws Exception {
        var said = run("up");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains(NO_ROOM);
        assertThat(folder.resolve(".uplift/at-work")).doesNotExist();
    }

    @Test
    void waitsForNobodyAndSaysWhoIsAtWork() throws Exception {
        var other = new ProcessBuilder("/bin/sh", "-c", "read -r _", "uplift").start();
        try {
            atWork(other.pid());

            var said = run("up");

            assertThat(said.code()).isEqualTo(1);
            assertThat(said.text())
                    .contains("Another ./uplift (process %d) is at work".formatted(other.pid()));
            assertThat(folder.resolve(".uplift/at-work")).isSymbolicLink();
        } finally {
            other.destroy();
        }
    }

    @Test
    void takesTheTurnOfOneThatWasKilled() throws Exception {
        var killed = new ProcessBuilder("/bin/sh", "-c", "exit", "uplift").start();
        killed.waitFor();
        atWork(killed.pid());

        assertThat(run("up").text()).contains(NO_ROOM);
    }

    @Test
    void followsTheLogOfAService() throws Exception {
        log("jobs");
        program("tail", "echo \"following $*\"");

        assertThat(run("logs", "jobs-service"))
                .isEqualTo(new Said(0, "following -n 200 -F .uplift/logs/jobs.log\n"));
    }

    @Test
    void saysWhichLogsThereAreToWhoAsksForAnother() throws Exception {
        log("jobs");

        assertThat(run("logs", "horses"))
                .isEqualTo(new Said(1, "There is no log horses, only: jobs \n"));
    }

    @Test
    void hasMavenFetchedFromWhereItsArtifactsCome() throws Exception {
        var settings = Files.readString(Path.of("../../.mvn/wrapper/maven-wrapper.properties"));

        assertThat(settings)
                .contains("distributionUrl=https://repo.maven.apache.org/maven2/org/apache/maven/");
    }

    /// A JDK that is too old is none; where the usual places hold one of 25, that one is found.
    @Test
    void passesByAJdkThatIsTooOld() throws Exception {
        var old = folder.resolve("old");
        var _ = Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.9\"\n");
        program("old/bin/javac", "true");

        assertThat(jdkFound(old)).isNotEqualTo(old.toString());
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
        assertThat(jdkFound(old)).isEqualTo(old.toString());
    }

    @Test
    void saysThatNoJdkIsThereAndLeavesNothingBehind() throws Exception {
        var place = Files.createDirectory(folder.resolve("jdks"));
        for (var tool : List.of("dirname", "readlink", "sed")) {
            Files.createSymbolicLink(folder.resolve(tool), onPath(tool));
        }

        for (var command : List.of("up", "reset", "test")) {
            var said = saidWithoutJdk(place, command);

            assertThat(said.code()).isEqualTo(1);
            assertThat(said.text()).startsWith("Uplift needs a JDK 25 and found none: install");
            assertThat(folder.resolve(".uplift")).doesNotExist();
        }
    }

    static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(place -> Path.of(place, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private Said saidWithoutJdk(Path jdks, String command) throws Exception {
        var process =
                new ProcessBuilder(onPath("bash").toString(), folder + "/uplift", command)
                        .redirectErrorStream(true);
        process.environment().remove("UPLIFT_HOME");
        process.environment().remove("JAVA_HOME");
        process.environment().put("UPLIFT_JDKS", jdks.toString());
        process.environment().put("PATH", folder.toString());
        return outcome(process);
    }

    /// What a Maven that is recent enough is told to use.
    private String jdkFound(Path javaHome) throws Exception {
        program("df", "echo head; echo disk 9 1 99999999 1% /");
        program("mvn", "echo Apache Maven 3.9.9; echo \"JDK $JAVA_HOME.\" >>\"$0.jdk\"");
        var _ = said(javaHome, "test");
        var found = Files.readString(folder.resolve("mvn.jdk"));
        Files.delete(folder.resolve("mvn.jdk"));
        return found.lines().findFirst().orElseThrow().replaceAll("^JDK |\\.$", "");
    }

    private void atWork(long process) throws IOException {
        var state = Files.createDirectories(folder.resolve(".uplift"));
        Files.createSymbolicLink(state.resolve("at-work"), Path.of(Long.toString(process)));
    }

    private void log(String service) throws IOException {
        var logs = Files.createDirectories(folder.resolve(".uplift/logs"));
        Files.writeString(logs.resolve(service + ".log"), "ready\n");
    }

    private void program(String name, String does) throws IOException {
        var file = Files.writeString(folder.resolve(name), "#!/bin/sh\n%s\n".formatted(does));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said run(String... words) throws Exception {
        return said(Path.of(System.getProperty("java.home")), words);
    }

    private Said said(Path javaHome, String... words) throws Exception {
        var command = new ArrayList<>(List.of("bash", folder + "/uplift"));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true);
        process.environment().remove("UPLIFT_HOME");
        process.environment().put("JAVA_HOME", javaHome.toString());
        process.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
        return outcome(process);
    }

    static Said outcome(ProcessBuilder process) throws Exception {
        var running = process.start();
        running.getOutputStream().close();
        var text = new String(running.getInputStream().readAllBytes(), UTF_8);
        return new Said(running.waitFor(), text);
    }
}
