package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.imports.Officer.COUNTY;
import static org.uplift.household.imports.Officer.awaited;
import static org.uplift.household.imports.Officer.checked;
import static org.uplift.household.imports.Officer.committed;
import static org.uplift.household.imports.Officer.csv;
import static org.uplift.household.imports.Officer.families;
import static org.uplift.household.imports.Officer.idOf;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.registry.Owner;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

/// The database raises each time a run comes to the same place, as a disk does that cannot be
/// written any more.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class HopelessRunTest {

    private static final int CHUNK = 5;

    @BeforeEach
    void open() {
        Officer.open();
    }

    @AfterEach
    void mend() throws SQLException {
        Owner.says("drop function if exists breaks() cascade");
    }

    @Test
    void aCommitThatNeverComesFurtherIsGivenUpAndCanBeRemoved() throws SQLException {
        var families = families(3 * CHUNK);
        var id = checked(csv(families));
        breaksAt("household", "new.number = '%s'".formatted(families[2 * CHUNK].number()));

        as("county-officer", COUNTY).put("/v1/imports/{id}/commit", id).then().statusCode(202);

        assertThat(awaited(id, "failed").getString("failure.rule")).isEqualTo("internal");
        remove(id);
    }

    @Test
    void whatCameBeforeACommitWasGivenUpStaysAndTheSameFileBringsTheRest() throws SQLException {
        var families = families(3 * CHUNK);
        var id = checked(csv(families));
        breaksAt("household", "new.number = '%s'".formatted(families[2 * CHUNK].number()));
        as("county-officer", COUNTY).put("/v1/imports/{id}/commit", id).then().statusCode(202);
        var came = awaited(id, "failed").getInt("committed.new");
        assertThat(Stream.of(families).filter(HopelessRunTest::isRegistered)).hasSize(came);
        assertThat(came).isBetween(1, 2 * CHUNK);
        mend();

        var again = checked(csv(families));

        assertThat(Officer.show(again).getMap("preview.households"))
                .containsEntry("unchanged", came)
                .containsEntry("new", families.length - came);
        assertThat(committed(again).getInt("committed.new")).isEqualTo(families.length - came);
        try (var topic = TopicReader.of("household-events", HouseholdEvent.class)) {
            for (var family : families) {
                topic.awaitAbout(idOf(family), HouseholdRegistered.class);
            }
        }
    }

    private static boolean isRegistered(HouseholdFile file) {
        var number = String.valueOf(file.number());
        return !Officer.household(number).getList("items").isEmpty();
    }

    @Test
    void aCheckThatNeverComesFurtherIsGivenUpAndCanBeRemoved() throws SQLException {
        var id = Ids.next();
        breaksAt("import_chunk", "new.import_id = '%s' and new.chunk = 2".formatted(id));

        as("county-officer", COUNTY)
                .contentType("text/csv")
                .body(csv(families(3 * CHUNK)))
                .put("/v1/imports/{id}", id)
                .then()
                .statusCode(201);

        assertThat(awaited(id, "failed").getString("failure.rule")).isEqualTo("internal");
        remove(id);
    }

    private static void breaksAt(String table, String condition) throws SQLException {
        Owner.says(
                """
                create function breaks() returns trigger language plpgsql as
                    $$ begin raise exception 'broken' using errcode = 'XX000'; end $$;
                create trigger breaks before insert on %s
                    for each row when (%s) execute function breaks()\
                """
                        .formatted(table, condition));
    }

    private static void remove(UUID id) {
        as("county-officer", COUNTY).delete("/v1/imports/{id}", id).then().statusCode(204);
    }
}
