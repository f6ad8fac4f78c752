package org.uplift.household.registry;

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
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.household.file.FileForm;
import org.uplift.household.retelling.Retelling;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicReader;

/// The topic lost what it told of a household; of another one it did not.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RetellingTest {

    private final Retelling retelling;

    @Inject
    RetellingTest(Retelling retelling) {
        this.retelling = retelling;
    }

    @BeforeEach
    void open() {
        Room.open();
    }

    /// The erasures are the markers.
    @Test
    void tellsAgainOnceWhatTheTopicDoesNotTell() throws SQLException {
        var known = registered(FileForm.ofThree());
        var lost = registered(FileForm.ofThree());
        await(known, HouseholdRegistered.class);
        await(lost, HouseholdRegistered.class);
        Owner.says("update household set version = 7 where id = '%s'".formatted(lost));

        retelling.tellAgain();
        await(lost, HouseholdRegistered.class, HouseholdChanged.class);
        retelling.tellAgain();

        erase(known);
        erase(lost);
        await(known, HouseholdRegistered.class, HouseholdErased.class);
        await(lost, HouseholdRegistered.class, HouseholdChanged.class, HouseholdErased.class);
    }

    private static void erase(UUID household) {
        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=consent-withdrawn", household)
                .then()
                .statusCode(204);
    }

    @SafeVarargs
    private static void await(UUID household, Class<? extends HouseholdEvent>... told) {
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            topic.awaitAbout(household, told);
        }
    }
}
