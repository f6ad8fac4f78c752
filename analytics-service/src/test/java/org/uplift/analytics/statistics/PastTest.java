package org.uplift.analytics.statistics;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.Label;
import org.uplift.events.household.Status;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PastTest {

    private static final TopicWriter TOPIC = TopicWriter.to("household-events");
    private static final String VILLAGE = "121101101001";
    private static final String COUNTY = "121101000000";
    private static final LocalDate TODAY = OfficeDay.of(Instant.now());

    @Inject DataSource database;

    private static ValidatableResponse ask(String division, LocalDate asOf) {
        return as("auditor", COUNTY)
                .get("/v1/statistics/%s?by=label&children=true&asOf=%s".formatted(division, asOf))
                .then();
    }

    private static void awaitFolds(int folds) {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() ->
                        as("auditor", COUNTY)
                                .get("/v1/statistics/" + COUNTY)
                                .then()
                                .body("folds", equalTo(folds)));
    }

    @Test
    void remembersHowItWasAtTheEndOfADay() throws SQLException {
        var family = Family.of(3).in(VILLAGE);
        var id = UUID.randomUUID();
        TOPIC.tell(new HouseholdRegistered(id, family.profile()), 1);
        awaitFolds(1);
        letDaysPass(5);
        TOPIC.tell(new HouseholdChanged(id, family.as(Label.YELLOW, Status.HELPED).profile()), 2);
        awaitFolds(2);
        letDaysPass(2);
        TOPIC.tell(new HouseholdChanged(id, family.as(Label.GREEN, Status.EXITED).profile()), 3);
        awaitFolds(3);

        for (var division : new String[] {VILLAGE, COUNTY}) {
            ask(division, TODAY).body("groups.label", contains("green"));
            ask(division, TODAY.minusDays(1)).body("groups.label", contains("yellow"));
            ask(division, TODAY.minusDays(2)).body("groups.label", contains("yellow"));
            ask(division, TODAY.minusDays(3)).body("groups.label", contains("red"));
            ask(division, TODAY.minusDays(7))
                    .body("groups.label", contains("red"))
                    .body("totals.persons", equalTo(3))
                    .body("asOf", equalTo(OfficeDay.end(TODAY.minusDays(7)).toString()));
        }
        ask(COUNTY, TODAY.minusDays(3)).body("children[0].groups.label", contains("red"));
        ask(COUNTY, TODAY.minusDays(8)).statusCode(404);
    }

    @Test
    void doesNotTakeForADayWhatIsNone() {
        as("auditor", COUNTY)
                .get("/v1/statistics/" + COUNTY + "?asOf=2019-02-30")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    /// What was entered until now was entered so many days ago.
    private void letDaysPass(int days) throws SQLException {
        var _ =
                Behalf.ofTheService(() -> {
                    moveBack(days);
                    return days;
                });
    }

    private void moveBack(int days) throws SQLException {
        var sql = "update %s set changed_on = changed_on - ? where division like '1211%%'";
        for (var table : List.of("division_sums", "cell_sums", "division_past", "cell_past")) {
            try (var connection = database.getConnection();
                    var statement = connection.prepareStatement(sql.formatted(table))) {
                statement.setInt(1, days);
                var _ = statement.executeUpdate();
            }
        }
    }
}
