package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.registry.Room.registered;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdErased;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.household.file.FileForm;
import org.uplift.household.imports.Officer;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ErasureTest {

    private final DataSource database;
    private final FileForm form = FileForm.ofThree();
    private UUID household = new UUID(0, 0);

    @Inject
    ErasureTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void registerAFamily() {
        Room.open();
        household = registered(form);
        Room.edit(household, "/loansFen", 7);
    }

    @Test
    void leavesNothingOfAHousehold() throws SQLException {
        erase(household).then().statusCode(204);

        Room.read(household).then().statusCode(404);
        for (var table : new String[] {"person", "household_version", "label_turn"}) {
            assertThat(rows(table, "household_id")).isZero();
        }
        assertThat(rows("household", "id")).isZero();
        as("village-cadre", Room.COUNTY)
                .body(Map.of("idNumber", form.text("/members/0/idNumber")))
                .post("/v1/household-searches")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void isToldToTheOthersAsTheLastVersion() {
        erase(household).then().statusCode(204);
        erase(household).then().statusCode(204);

        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            household,
                            HouseholdRegistered.class,
                            HouseholdChanged.class,
                            HouseholdErased.class);
            assertThat(told.getLast())
                    .isEqualTo(
                            new HouseholdErased(
                                    household, form.text("/division"), "consent-withdrawn"));
            assertThat(topic.awaitEnvelopes(household, 4).getLast().version()).isEqualTo(2);
        }
    }

    @Test
    void doesNotComeBackUnderItsIdButItsPeopleMayUnderAnother() {
        erase(household).then().statusCode(204);

        Room.register(household, form).then().statusCode(409);
        var _ = registered(form);
    }

    @Test
    void takesAwayTheFilesOfImportsThatTellOfIt() throws SQLException {
        var telling = Officer.checked(Officer.csv(Room.file(household).file()));
        var silent = Officer.checked(Officer.csv(Officer.families(1)));

        erase(household).then().statusCode(204);

        await().atMost(Duration.ofMinutes(1))
                .until(() -> rows("erasure", "sought is null and household_id") == 1);
        assertThat(bodies(telling)).isZero();
        assertThat(bodies(silent)).isPositive();
    }

    @Test
    void leavesTheTraceOfThoseWhoOpenedItInAnEmergencyWithoutItsPeople() {
        var name = form.text("/members/0/name");
        var id = form.text("/members/0/idNumber");
        var reason = "%s (%s) called from 13812345678, the house is on fire".formatted(name, id);
        with(Tokens.of("li", "village-cadre", FileForm.OTHER_VILLAGE))
                .body(Map.of("householdId", household, "reason", reason, "minutes", 30))
                .post("/v1/emergency-accesses")
                .then()
                .statusCode(201);

        erase(household).then().statusCode(204);

        var shown = as("auditor", Room.COUNTY).get("/v1/emergency-accesses").jsonPath();
        var access = shown.getMap("items.find { it.householdId == '%s' }".formatted(household));
        assertThat(access)
                .containsEntry("subject", "li")
                .containsEntry("reason", "… (…) called from …, the house is on fire")
                .containsKeys("openedAt", "until");
    }

    @Test
    void isAnsweredAlikeToTwoWhoAskAtTheSameTime() throws Exception {
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var both = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            var hold = "select from household where id = '%s' for update".formatted(household);
            var _ = connection.createStatement().execute(hold);
            var first = both.submit(() -> erase(household).statusCode());
            var second = both.submit(() -> erase(household).statusCode());
            await().atMost(Duration.ofMinutes(1)).until(() -> waiting() == 2);
            connection.rollback();

            assertThat(first.get()).isEqualTo(204);
            assertThat(second.get()).isEqualTo(204);
        }
    }

    @Test
    void needsAGroundOfTheLaw() {
        as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=whim", household)
                .then()
                .statusCode(400)
                .body("status", equalTo(400));
    }

    private static Response erase(UUID id) {
        return as("county-officer", Room.COUNTY)
                .delete("/v1/households/{id}?ground=consent-withdrawn", id);
    }

    private long waiting() throws SQLException {
        try (var connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*) from pg_stat_activity"
                                                + " where wait_event_type = 'Lock'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long rows(String table, String column) throws SQLException {
        return count("select count(*) from %s where %s = '%s'".formatted(table, column, household));
    }

    private long bodies(UUID sent) throws SQLException {
        return count("select count(*) from import_body where import_id = '%s'".formatted(sent));
    }

    private long count(String query) throws SQLException {
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
