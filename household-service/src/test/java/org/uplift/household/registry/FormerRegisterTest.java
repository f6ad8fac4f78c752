package org.uplift.household.registry;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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

/// What an edition without seals left is sealed at the next start, and nothing of it is lost.
class FormerRegisterTest {

    private static final UUID ID = new UUID(1, 1);
    private static final UUID IMPORT = new UUID(2, 2);

    private final FormerDatabase database = new FormerDatabase();
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
        database.close();
    }

    @Test
    void isSealed() throws SQLException {
        database.migrateTo("50");
        enter();

        database.migrateTo("latest", sealing());

        var files = new FileSeal(keyring.seal());
        assertThat(files.read(text("select file from household"))).isEqualTo(file);
        assertThat(files.read(text("select file from household_version"))).isEqualTo(file);
        var head = file.members().getFirst();
        var mark = new PersonMarks(keyring.marks()).of(requireNonNull(head.citizenNumber()));
        var person = "select id_sealed from person where '%s' in (id_mark_even, id_mark_odd)";
        var found = person.formatted(mark.even() == null ? mark.odd() : mark.even());
        assertThat(
                        files.idNumber(
                                text(found),
                                requireNonNull(file.number()),
                                requireNonNull(head.id())))
                .isEqualTo(head.idNumber());
        assertThat(text(ALL_TOGETHER))
                .doesNotContain(requireNonNull(head.idNumber()))
                .doesNotContain(requireNonNull(file.account()).number());
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
        database.say(HOUSEHOLD.formatted(ID, file.number(), json));
        database.say(PAST.formatted(ID, json));
        for (var member : file.members()) {
            database.say(PERSON.formatted(member.id(), ID, member.idNumber(), member.relation()));
        }
        database.say(RECEIVED.formatted(IMPORT, json));
        database.say(REFUSED.formatted(IMPORT, file.members().getFirst().idNumber()));
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

    private static JavaMigration[] sealing() {
        return new JavaMigration[] {new V61__Seal_the_register(), new V62__Seal_the_imports()};
    }

    private String text(String query) throws SQLException {
        var rows = database.ask(query);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
