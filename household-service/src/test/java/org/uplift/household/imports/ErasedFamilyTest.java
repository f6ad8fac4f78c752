package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.awaited;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.committed;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.families;
import static org.uplift.household.imports.Officer.family;
import static org.uplift.household.imports.Officer.household;
import static org.uplift.household.imports.Officer.refusals;
import static org.uplift.household.imports.Officer.registered;
import static org.uplift.household.imports.Officer.show;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

/// A family is erased while a file that tells of it is on its way.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ErasedFamilyTest {

    private static final int CHUNK = 5;

    private final DataSource database;
    private final FileForm form = family();

    @Inject
    ErasedFamilyTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        Officer.open();
    }

    @Test
    void doesNotComeBackWithAnImportThatIsBeingCommitted() throws SQLException {
        var erased = registered(form);
        var others = families(2 * CHUNK);
        var edited = FileForm.of(form.json()).with("/loansFen", 700).file();
        var id = checked(csv(after(others, edited)));

        try (var connection = connection()) {
            connection.setAutoCommit(false);
            hold(connection, id, 2);
            as("county-officer", COUNTY).put("/v1/imports/{id}/commit", id).then().statusCode(202);
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> show(id).getInt("committed.new") == others.length);
            erase(erased);
            connection.rollback();
        }

        assertThat(awaited(id, "committed").getInt("committed.refused")).isEqualTo(1);
        assertThat(household(form.text("/number")).getList("items")).isEmpty();
        await().atMost(Duration.ofMinutes(1)).until(() -> isForgotten(erased));
        assertThat(refusals(id)).isEmpty();
    }

    @Test
    void takesItsRefusedRowsAlongWhicheverCellWasRefused() throws SQLException {
        var silent = family().with("/members/0/relation", "spouse").file();
        var refused = FileForm.of(form.json());
        for (int member = 0; member < 3; member++) {
            refused.with("/members/%d/phone".formatted(member), "12");
        }
        var id = checked(csv(refused.file(), silent, family().file()));
        committed(id);
        assertThat(refusals(id)).extracting("value").contains("12");

        var erased = registered(form);
        erase(erased);

        await().atMost(Duration.ofMinutes(1)).until(() -> isForgotten(erased));
        assertThat(refusals(id)).isNotEmpty().extracting("value").doesNotContain("12");
    }

    private static HouseholdFile[] after(HouseholdFile[] others, HouseholdFile last) {
        var all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = last;
        return all;
    }

    private Connection connection() throws SQLException {
        return Behalf.ofTheService(() -> database.getConnection());
    }

    private static void hold(Connection connection, UUID id, int chunk) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ =
                    statement.execute(
                            "select from import_chunk where import_id = '%s' and chunk = %d for update"
                                    .formatted(id, chunk));
        }
    }

    private static void erase(UUID household) {
        as("county-officer", COUNTY)
                .delete("/v1/households/{id}?ground=consent-withdrawn", household)
                .then()
                .statusCode(204);
    }

    private boolean isForgotten(UUID household) throws SQLException {
        try (var connection = connection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select from erasure where sought is null and household_id = '%s'"
                                                .formatted(household))) {
            return rows.next();
        }
    }
}
