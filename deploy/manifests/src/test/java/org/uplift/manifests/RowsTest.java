package org.uplift.manifests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Postgres;

/// What the statements of the manifests make of a real PostgreSQL.
class RowsTest {

    private static Postgres server;

    static Stream<Service> services() {
        return Service.all().stream();
    }

    @BeforeAll
    static void begin() {
        server = Postgres.start(Home.temporary(), 0);
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("services")
    void theServiceSeesWhatItIsShownAndChangesNoTable(Service service) throws SQLException {
        var owner = service.word();
        begin(owner);
        try (var connection = as(owner, owner)) {
            execute(connection, "create table seen (division text)");
            execute(connection, "create policy mine on seen using (division < '5')");
            execute(connection, "alter table seen enable row level security");
            execute(connection, "insert into seen values ('3'), ('7')");
        }
        try (var connection = as(owner + "_service", owner)) {
            execute(connection, "insert into seen values ('4')");
            assertThat(rows(connection)).isEqualTo(2);
            refuses(connection, "insert into seen values ('9')");
            refuses(connection, "alter table seen disable row level security");
            refuses(connection, "create table other (division text)");

            execute(connection, "set role " + owner + "_works");
            refuses(connection, "drop table seen");
            refuses(connection, "reset role; drop table seen");
        }
    }

    private static void begin(String owner) throws SQLException {
        try (var superuser = as("postgres", "postgres")) {
            execute(superuser, "create role %s login".formatted(owner));
            execute(superuser, "create database %1$s owner %1$s".formatted(owner));
        }
        try (var superuser = as("postgres", owner)) {
            var made =
                    Overlay.PRODUCTION
                            .the("Cluster", owner + "-db")
                            .texts("/spec/bootstrap/initdb/postInitApplicationSQL");
            for (var statement : made) {
                execute(superuser, statement);
            }
        }
    }

    private static Connection as(String user, String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/%s?user=%s"
                        .formatted(server.port(), database, user));
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(command);
        }
    }

    private static void refuses(Connection connection, String command) {
        assertThatThrownBy(() -> execute(connection, command))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }

    private static long rows(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from seen")) {
            return row.next() ? row.getLong(1) : -1;
        }
    }
}
