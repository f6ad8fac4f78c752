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
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SweepTest {

    private static final int KEPT = 90;

    @TempDir Path folder;
    private final Sweep sweep;
    private final Workplace workplace;
    private final ImportShelf shelf;
    private final ImportSettings settings;
    private final DataSource database;

    @Inject
    SweepTest(
            Sweep sweep,
            Workplace workplace,
            ImportShelf shelf,
            ImportSettings settings,
            DataSource database) {
        this.sweep = sweep;
        this.workplace = workplace;
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
    void throwsAwayWhatSomebodyWhoDiedLeftOnTheDisk() throws Exception {
        var another = Path.of(settings.folder(), Workplace.NAMED + UUID.randomUUID());
        Files.createDirectory(another);
        var file = Files.writeString(another.resolve("open.file"), "张三");
        var mine = Files.createTempFile(workplace.folder(), "", ".file");
        var holder = holding(another.resolve(Workplace.LOCK));

        sweep.sweep();
        assertThat(file).exists();

        holder.destroyForcibly().waitFor();
        sweep.sweep();
        assertThat(another).doesNotExist();
        assertThat(mine).exists();
        Files.delete(mine);
    }

    /// Another process, at work until it is killed.
    private Process holding(Path lock) throws IOException {
        var source =
                """
                void main(String[] lock) throws Exception {
                    try (var file = new java.io.RandomAccessFile(lock[0], "rw")) {
                        file.getChannel().lock();
                        System.out.println("held");
                        System.in.read();
                    }
                }
                """;
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = Files.writeString(folder.resolve("Holder.java"), source);
        var holder = new ProcessBuilder(java, program.toString(), lock.toString()).start();
        assertThat(holder.inputReader().readLine()).isEqualTo("held");
        return holder;
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
