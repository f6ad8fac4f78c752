package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.committed;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.families;
import static org.uplift.household.imports.Officer.family;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SweepTest {

    private static final int KEPT = 90;

    private final Sweep sweep;
    private final ImportShelf shelf;
    private final ImportSettings settings;
    private final DataSource database;

    @Inject
    SweepTest(Sweep sweep, ImportShelf shelf, ImportSettings settings, DataSource database) {
        this.sweep = sweep;
        this.shelf = shelf;
        this.settings = settings;
        this.database = database;
    }

    @BeforeEach
    void open() {
        Officer.open();
    }

    @Test
    void throwsAwayWhatNobodyTouchedForLongWithAllThatTellsOfPeople() throws SQLException {
        var refused = family().with("/members/0/relation", "spouse");
        var id = checked(csv(family().file(), refused.file()));
        var younger = checked(csv(families(1)));
        age(id, KEPT);
        age(younger, KEPT - 1);

        clear();

        as("county-officer", Officer.COUNTY).get("/v1/imports/{id}", id).then().statusCode(404);
        as("county-officer", Officer.COUNTY)
                .get("/v1/imports/{id}", younger)
                .then()
                .statusCode(200);
        for (var table : new String[] {"import_body", "import_chunk", "import_refusal"}) {
            assertThat(rows(table, id)).as(table).isZero();
        }
        assertThat(rows("import_body", younger)).isPositive();
    }

    @Test
    void leavesTheRegisterAsItIs() throws SQLException {
        var family = family().file();
        var id = checked(csv(family));
        committed(id);
        age(id, KEPT);

        clear();

        assertThat(Officer.household(String.valueOf(family.number())).getList("items")).hasSize(1);
    }

    @Test
    void throwsAwayWhatSomebodyWhoDiedLeftOnTheDisk() throws IOException {
        var left = Files.createTempFile(Path.of(settings.folder()), Bodies.NAMED, ".file");
        var used = Files.createTempFile(Path.of(settings.folder()), Bodies.NAMED, ".file");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        sweep.sweep();

        assertThat(left).doesNotExist();
        assertThat(used).exists();
        Files.delete(used);
    }

    private void clear() throws SQLException {
        try (var connection = Behalf.ofTheService(() -> database.getConnection())) {
            var _ = shelf.clear(connection, Instant.now().minus(Duration.ofDays(KEPT)));
        }
    }

    private void age(UUID id, int days) throws SQLException {
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var statement = connection.createStatement()) {
            var _ =
                    statement.executeUpdate(
                            """
                            update import set changed_at = now() - interval '%d days'
                            where id = '%s'\
                            """
                                    .formatted(days, id));
        }
    }

    private int rows(String table, UUID id) throws SQLException {
        var sql = "select count(*) from %s where import_id = '%s'".formatted(table, id);
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var _ = found.next();
            return found.getInt(1);
        }
    }
}
