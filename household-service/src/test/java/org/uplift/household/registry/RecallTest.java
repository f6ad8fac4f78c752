package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.household.file.FileForm;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

/// The register comes back from a backup that was made before an erasure; the topic does not.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RecallTest {

    private final FileForm form = FileForm.ofThree();
    private final Recall recall;

    @Inject
    RecallTest(Recall recall) {
        this.recall = recall;
    }

    @BeforeEach
    void open() {
        Room.open();
    }

    @Test
    void erasesAgainWhatARestoreBroughtBack() throws SQLException {
        var other = registered(FileForm.ofThree());
        var household = registered(form);
        Owner.says(
                """
                create table backup as select * from household where id = '%1$s'\
                """
                        .formatted(household));
        erase(household);
        Owner.says(
                """
                delete from erasure where household_id = '%1$s';
                insert into household select * from backup;
                drop table backup\
                """
                        .formatted(household));
        Room.read(household).then().statusCode(200);

        recall.eraseAgain();

        Room.read(household).then().statusCode(404);
        Room.register(household, form).then().statusCode(409);
        Room.read(other).then().statusCode(200);
    }

    @Test
    void remembersTheErasureOfWhatTheBackupDidNotKnow() throws SQLException {
        var household = registered(form);
        erase(household);
        Owner.says("delete from erasure where household_id = '%s'".formatted(household));

        recall.eraseAgain();
        recall.eraseAgain();

        Room.register(household, form).then().statusCode(409);
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(household, HouseholdRegistered.class, HouseholdErased.class);
            assertThat(told).hasSize(2);
        }
    }

    /// And the topic tells of it.
    private static void erase(UUID household) {
        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=consent-withdrawn", household)
                .then()
                .statusCode(204);
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            topic.awaitAbout(household, HouseholdRegistered.class, HouseholdErased.class);
        }
    }
}
