package org.uplift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir Path folder;

    @Test
    void keepsItsDataAndWritesDurablyInAKeptHome() throws SQLException {
        try (var server = Postgres.start(Home.kept(folder), 0)) {
            tell(server, "create table cow (name text); insert into cow values ('Bella')");
            assertThat(ask(server, "show fsync")).isEqualTo("on");
            assertThat(ask(server, "show synchronous_commit")).isEqualTo("on");
        }
        try (var server = Postgres.start(Home.kept(folder), 0)) {
            assertThat(ask(server, "select name from cow")).isEqualTo("Bella");
        }
    }

    @Test
    void understandsChineseInATrigramIndex() throws SQLException {
        try (var server = Postgres.start(Home.temporary(), 0)) {
            tell(server, "create extension pg_trgm");
            assertThat(ask(server, "select cardinality(show_trgm('利辛县'))::text")).isEqualTo("4");
        }
    }

    @Test
    void leavesNothingOfATemporaryHome() {
        var home = Home.temporary();
        Postgres.start(home, 0).close();
        assertThat(home.folder()).doesNotExist();
    }

    @Test
    void takesOverFromAProgramThatWasKilled() throws Exception {
        var killed =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElseThrow(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Killed.class.getName(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(new File(folder.toFile(), "killed.log"))
                        .start();
        assertThat(killed.waitFor()).isEqualTo(Killed.STATUS);
        var leftOver = postmaster();
        assertThat(ProcessHandle.of(leftOver)).isPresent();

        try (var server = Postgres.start(Home.kept(folder), 0)) {
            assertThat(ask(server, "select name from cow")).isEqualTo("Bella");
            assertThat(ProcessHandle.of(leftOver)).isEmpty();
        }
    }

    @Test
    void startsThoughItsPidFileNamesAProcessOfAnotherKind() throws Exception {
        Postgres.start(Home.kept(folder), 0).close();
        Files.writeString(
                folder.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var server = Postgres.start(Home.kept(folder), 0)) {
            assertThat(postmaster()).isNotEqualTo(ProcessHandle.current().pid());
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void saysThatThePortIsTaken() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Postgres.start(Home.temporary(), other.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port %d is taken".formatted(other.getLocalPort()));
        }
    }

    @Test
    void saysThatTheHomeIsTaken() {
        try (var _ = Postgres.start(Home.kept(folder), 0)) {
            assertThatThrownBy(() -> Postgres.start(Home.kept(folder), 0))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("already run by another program");
        }
    }

    @Test
    void repeatsTheServersOwnReasonAndCanBeStartedAgain() {
        var wrong = Map.of("wal_level", "sideways");
        assertThatThrownBy(() -> Postgres.start(Home.kept(folder), 0, wrong))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("wal_level");

        Postgres.start(Home.kept(folder), 0).close();
    }

    private long postmaster() throws Exception {
        return Long.parseLong(Files.readAllLines(folder.resolve("data/postmaster.pid")).getFirst());
    }

    static void tell(Postgres server, String command) throws SQLException {
        var database = server.database("farm");
        try (var connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password())) {
            var _ = connection.createStatement().execute(command);
        }
    }

    private static String ask(Postgres server, String query) throws SQLException {
        var database = server.database("farm");
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                var answer = connection.createStatement().executeQuery(query)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }
}
