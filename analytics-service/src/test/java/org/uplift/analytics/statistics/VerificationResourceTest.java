package org.uplift.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VerificationResourceTest {

    private static final TopicWriter TOPIC = TopicWriter.to("household-events");
    private static final String VILLAGE = "141101101001";
    private static final String TOWNSHIP = "141101101000";
    private static final String ELSEWHERE = "141199101001";

    @Inject DataSource database;

    private static ValidatableResponse verify(String division) {
        return as("auditor", division).get("/v1/statistics/" + division + "/verification").then();
    }

    private static void awaitIn(String division, int households) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() ->
                        as("auditor", division)
                                .get("/v1/statistics/" + division)
                                .then()
                                .body("totals.households", equalTo(households)));
    }

    @Test
    void findsNoDifferenceUntilSomebodyTampersWithTheSums() throws SQLException {
        var moved = UUID.randomUUID();
        TOPIC.tell(
                new HouseholdRegistered(UUID.randomUUID(), Family.of(4).in(VILLAGE).profile()), 1);
        TOPIC.tell(new HouseholdRegistered(moved, Family.of(2).in(VILLAGE).profile()), 1);
        TOPIC.tell(new HouseholdChanged(moved, Family.of(2).in(ELSEWHERE).profile()), 2);
        awaitIn(ELSEWHERE, 1);
        awaitIn(TOWNSHIP, 1);

        verify(TOWNSHIP).statusCode(200).body("exact", equalTo(true)).body("differences", empty());

        var _ =
                Behalf.ofTheService(() -> {
                    tamper();
                    return TOWNSHIP;
                });
        verify(TOWNSHIP)
                .statusCode(200)
                .body("exact", equalTo(false))
                .body("differences.measure", hasItem("persons"))
                .body("differences.find { it.measure == 'persons' }.recounted", equalTo(4));
    }

    /// Nobody else lives in its province.
    @Test
    void theLevelsAboveACountyThatIsAloneAskTheSame() {
        for (var village : List.of("640501101001", "640501101002", "640501102001")) {
            for (var persons : List.of(1, 4)) {
                var family = Family.of(persons).in(village);
                TOPIC.tell(new HouseholdRegistered(UUID.randomUUID(), family.profile()), 1);
            }
        }

        for (var level : List.of("640501000000", "640500000000", "640000000000")) {
            awaitIn(level, 6);
            verify(level).statusCode(200).body("exact", equalTo(true)).body("cells", equalTo(2));
            assertThat(figures(level)).isEqualTo(figures("640501000000"));
        }
    }

    private static Map<String, Object> figures(String division) {
        return as("auditor", division)
                .get("/v1/statistics/" + division + "?by=label,cause")
                .then()
                .body("totals.persons", equalTo(15))
                .extract()
                .jsonPath()
                .getMap("totals");
    }

    @Test
    void isForAuditorsAndOperatorsOfTheDivision() {
        var path = "/v1/statistics/" + TOWNSHIP + "/verification";

        as("county-officer", TOWNSHIP).get(path).then().statusCode(403);
        as("operator", VILLAGE).get(path).then().statusCode(404);
    }

    private void tamper() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                """
                                update division_sums set sums = decode('00', 'hex')
                                where division = ?\
                                """)) {
            statement.setString(1, TOWNSHIP);
            var _ = statement.executeUpdate();
        }
    }
}
