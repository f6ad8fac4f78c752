package org.uplift.household.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.FileJson;
import org.uplift.household.file.FileSeal;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.imports.V62__Seal_the_imports;
import org.uplift.platform.secrecy.Keyring;
import org.uplift.platform.secrecy.KeyringFile;
import org.uplift.sandbox.Database;
import org.uplift.sandbox.Home;
import org.uplift.sandbox.Postgres;

/// What an edition without seals left is sealed at the next start, and nothing of it is lost.
class FormerRegisterTest {

    private static final UUID ID = new UUID(1, 1);
    private static final UUID IMPORT = new UUID(2, 2);

    private final Postgres postgres = Postgres.start(Home.temporary(), 0);
    private final Database database = postgres.database("former");
    private final Keyring keyring = Keyring.fresh();
    private final HouseholdFile file =
            MemberIds.give(FileForm.ofThree().file().numbered("34162310000100001"), List.of());

    @BeforeEach
    void layOutTheKeys(@TempDir Path folder) {
        var lies = new KeyringFile(folder.resolve("keyring.json"));
        lies.write(keyring);
        System.setProperty("uplift.keys.file", lies.path().toString());
    }

    @AfterEach
    void stop() {
        System.clearProperty("uplift.keys.file");
        postgres.close();
    }

    @Test
    void isSealed() throws SQLException {
        var _ = flyway().target("50").load().migrate();
        enter();

        var _ = flyway().javaMigrations(sealing()).load().migrate();

        try (var connection = connection()) {
            var files = new FileSeal(keyring.seal());
            assertThat(files.read(text(connection, "select file from household"))).isEqualTo(file);
            assertThat(files.read(text(connection, "select file from household_version")))
                    .isEqualTo(file);
            var head = file.members().getFirst();
            var mark = new PersonMarks(keyring.marks()).of(requireNonNull(head.citizenNumber()));
            var person = "select id_sealed from person where '%s' in (id_mark_even, id_mark_odd)";
            var found = person.formatted(mark.even() == null ? mark.odd() : mark.even());
            assertThat(
                            files.idNumber(
                                    text(connection, found),
                                    requireNonNull(file.number()),
                                    requireNonNull(head.id())))
                    .isEqualTo(head.idNumber());
            assertThat(text(connection, ALL_TOGETHER))
                    .doesNotContain(requireNonNull(head.idNumber()))
                    .doesNotContain(requireNonNull(file.account()).number());
        }
    }

    private static final String ALL_TOGETHER =
            """
            select concat_ws(' ',
                (select string_agg(household::text, ' ') from household),
                (select string_agg(household_version::text, ' ') from household_version),
                (select string_agg(person::text, ' ') from person),
                (select string_agg(encode(bytes, 'escape'), ' ') from import_body),
                (select string_agg(import_refusal::text, ' ') from import_refusal))\
            """;

    /// As the edition before wrote it.
    private void enter() throws SQLException {
        var json = FileJson.write(file);
        try (var connection = connection();
                var statement = connection.createStatement()) {
            var _ = statement.execute(HOUSEHOLD.formatted(ID, file.number(), json));
            var _ = statement.execute(PAST.formatted(ID, json));
            for (var member : file.members()) {
                var _ =
                        statement.execute(
                                PERSON.formatted(
                                        member.id(), ID, member.idNumber(), member.relation()));
            }
            var _ = statement.execute(RECEIVED.formatted(IMPORT, json));
            var number = file.members().getFirst().idNumber();
            var _ = statement.execute(REFUSED.formatted(IMPORT, number));
        }
    }

    private static final String HOUSEHOLD =
            """
            insert into household (id, number, division, head_name, label, status, attribute,
                main_cause, size, labourers, version, changed_at, changed_by, reason, file)
            values ('%s', '%s', '341623100001', 'a', 'red', 'helped', 'general', 'illness', 3, 2, 1,
                now(), 'a', 'edited', '%s')\
            """;
    private static final String PAST =
            "insert into household_version values ('%s', 0, now(), now(), 'a', 'registered', '%s')";
    private static final String PERSON =
            """
            insert into person (id, household_id, division, name, id_number, relation, birth_date)
            values ('%s', '%s', '341623100001', 'a', '%s', '%s', '1970-01-01')\
            """;
    private static final String RECEIVED =
            """
            with one as (
                insert into import (id, division, maker, format, digest, bytes, state, made_at,
                    changed_at)
                values ('%1$s', '341623100001', 'a', 'CSV', '', 0, 'committed', now(), now()))
            insert into import_body values ('%1$s', 0, convert_to('%2$s', 'UTF8'))\
            """;
    private static final String REFUSED =
            "insert into import_refusal values ('%s', 1, 'member.idNumber', 'r', '%s', '', '')";

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .placeholders(Map.of("service", "former_service", "works", "former_works"))
                .locations("db/platform", "db/migration");
    }

    private static JavaMigration[] sealing() {
        return new JavaMigration[] {new V61__Seal_the_register(), new V62__Seal_the_imports()};
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
