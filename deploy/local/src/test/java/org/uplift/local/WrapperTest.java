package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.ScriptTest.Said;

/// `mvnw` on a machine with a JDK and little else: no Maven, no curl, no wget.
class WrapperTest {

    private static final String ARCHIVE = "apache-maven-9.9-bin.tar.gz";
    private static final List<String> TOOLS =
            List.of(
                    "cut",
                    "dirname",
                    "gzip",
                    "mkdir",
                    "mktemp",
                    "mv",
                    "rm",
                    "sed",
                    "sh",
                    "sha256sum",
                    "tar",
                    "tr");

    @TempDir private Path folder;

    private HttpServer repository;
    private byte[] archive = {};

    @BeforeEach
    void layOut() throws Exception {
        Files.copy(Path.of("../../mvnw"), folder.resolve("mvnw"));
        var wrapper = Files.createDirectories(folder.resolve(".mvn/wrapper"));
        Files.copy(Path.of("../../.mvn/wrapper/Fetch.java"), wrapper.resolve("Fetch.java"));
        archive = archive();
        Files.writeString(
                wrapper.resolve("maven-wrapper.properties"),
                "distributionUrl=https://nowhere.invalid/%s\ndistributionSha256Sum=%s\n"
                        .formatted(ARCHIVE, digest(archive)));
        var tools = Files.createDirectory(folder.resolve("tools"));
        for (var tool : TOOLS) {
            Files.createSymbolicLink(tools.resolve(tool), ScriptTest.onPath(tool));
        }
        repository = open();
    }

    @AfterEach
    void close() {
        repository.stop(0);
    }

    @Test
    void fetchesMavenWithTheJdkAloneAndOnce() throws Exception {
        assertThat(run("maven", "--version"))
                .isEqualTo(new Said(0, "Fetching Maven 9.9\nMaven 9.9 does --version\n"));
        repository.stop(0);
        assertThat(run("maven", "verify")).isEqualTo(new Said(0, "Maven 9.9 does verify\n"));
    }

    @Test
    void saysWhatIsMissingWhereItIsNot() throws Exception {
        var said = run("elsewhere", "verify");

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text())
                .contains("the answer is 404", "mvnw: cannot fetch http://127.0.0.1:")
                .doesNotContain("Maven 9.9 does");
        assertThat(folder.resolve("home/wrapper/dists")).isEmptyDirectory();
    }

    private Said run(String place, String... words) throws Exception {
        var process =
                new ProcessBuilder(folder.resolve("tools/sh").toString(), folder + "/mvnw")
                        .redirectErrorStream(true);
        process.command().addAll(List.of(words));
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().remove("JAVA_TOOL_OPTIONS");
        process.environment().put("PATH", folder.resolve("tools").toString());
        process.environment().put("MAVEN_USER_HOME", folder.resolve("home").toString());
        process.environment()
                .put(
                        "MVNW_REPOURL",
                        "http://127.0.0.1:%d/%s"
                                .formatted(repository.getAddress().getPort(), place));
        return ScriptTest.outcome(process);
    }

    private HttpServer open() throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var _ =
                server.createContext(
                        "/maven/org/apache/maven/apache-maven/9.9/" + ARCHIVE,
                        exchange -> {
                            try (exchange) {
                                exchange.sendResponseHeaders(200, archive.length);
                                exchange.getResponseBody().write(archive);
                            }
                        });
        server.start();
        return server;
    }

    /// A Maven that says what it is to do.
    private byte[] archive() throws Exception {
        var bin = Files.createDirectories(folder.resolve("apache-maven-9.9/bin"));
        var mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\necho \"Maven 9.9 does $*\"\n");
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
        var packed =
                new ProcessBuilder("tar", "-czf", ARCHIVE, "apache-maven-9.9")
                        .directory(folder.toFile());
        assertThat(ScriptTest.outcome(packed).code()).isZero();
        return Files.readAllBytes(folder.resolve(ARCHIVE));
    }

    private static String digest(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }
}
