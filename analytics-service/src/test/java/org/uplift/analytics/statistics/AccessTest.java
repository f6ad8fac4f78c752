package org.uplift.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.testkit.BadTokens;
import org.uplift.testkit.Gatecrashers;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;
import org.uplift.testkit.access.Interview;
import org.uplift.testkit.access.Lists;
import org.uplift.testkit.access.Names;
import org.uplift.testkit.access.Question;
import org.uplift.testkit.access.Questions;
import org.uplift.testkit.access.Sheet;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AccessTest {

    private static final TopicWriter TOPIC = TopicWriter.to("household-events");
    private static final String VILLAGE = "130903101001";
    private static final String TOWNSHIP = "130903101000";
    private static final String COUNTY = "130903000000";

    /// Of fewer, a department is not told.
    private static final int ENOUGH = 3;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    @Test
    void believesNoBadToken() {
        BadTokens.areRefusedAt(service.resolve("/v1/poverty-lines"));
    }

    @Test
    void letsNobodyInByAnotherWay() {
        Gatecrashers.areTurnedAwayAt(service.resolve("/v1/poverty-lines"));
    }

    @Test
    void decidesAsTheTableSaysAndGivesEveryListAsASheet() throws IOException, InterruptedException {
        for (var household = 0; household < ENOUGH; household++) {
            TOPIC.tell(
                    new HouseholdRegistered(UUID.randomUUID(), Family.of(3).in(VILLAGE).profile()),
                    1);
        }
        awaitCounted();
        var questions = new ArrayList<>(Questions.aboutThePlatform());
        questions.add(Question.get("listPovertyLines", COUNTY, "/v1/poverty-lines"));
        questions.add(
                read("verifyStatistics", TOWNSHIP, "/verification").showing("\"differences\""));
        for (var place : List.of(VILLAGE, TOWNSHIP, COUNTY)) {
            for (var query : List.of("", "?by=label,cause", "?children=true&figures=income")) {
                questions.add(read("readStatistics", place, query).showing("\"totals\""));
            }
        }
        var protocol = Interview.at(service).ask(questions);

        assertThat(protocol.differences(Sheet.load())).isEmpty();
        assertThat(protocol.blindSpots(Sheet.load())).isEmpty();
        assertThat(protocol.differences(Sheet.load().with("readStatistics", "department", "all")))
                .isNotEmpty();
        assertThat(protocol.count()).isGreaterThan(1_500);
        assertThat(Lists.faults(service, questions)).isEmpty();
        assertThat(Names.faults(service, questions, "generation", "folds")).isEmpty();
    }

    private static Question read(String operation, String place, String query) {
        return Question.get(operation, place, "/v1/statistics/" + place + query);
    }

    private static void awaitCounted() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() ->
                        as("auditor", COUNTY)
                                .get("/v1/statistics/" + COUNTY)
                                .then()
                                .body("totals.households", equalTo(ENOUGH)));
    }
}
