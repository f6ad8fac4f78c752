package org.uplift.platform.room;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.util.Comparator.reverseOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.EventCodec;
import org.uplift.events.household.HouseholdEvent.LabelChanged;
import org.uplift.events.household.Label;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.inbox.Learned;
import org.uplift.testkit.DeadLetters;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class InboxTest {

    private static final TopicWriter HOUSEHOLDS = TopicWriter.to("household-events");

    private final UUID household = UUID.randomUUID();

    @Inject DataSource database;
    @Inject HouseholdListener.Mood mood;

    @AfterEach
    void calmDown() {
        mood.be(_ -> {});
    }

    @Test
    void learnsOnceThoughToldTwice() {
        var told = HOUSEHOLDS.tell(turned(Label.YELLOW), 1);
        HOUSEHOLDS.repeat(told);
        HOUSEHOLDS.tell(turned(Label.GREEN), 2);

        awaitHeard("YELLOW", "GREEN");
    }

    @Test
    void laysNonsenseAsideAlone() {
        HOUSEHOLDS.tell(turned(Label.YELLOW), 1);
        HOUSEHOLDS.say(household, "nonsense");
        HOUSEHOLDS.tell(turned(Label.GREEN), 2);

        awaitHeard("YELLOW", "GREEN");
        try (var aside = DeadLetters.of("room")) {
            aside.awaitOnly(household, "nonsense");
            assertThat(aside.headers(household).get("reason"))
                    .startsWith("is no JSON of an event, line 1");
            assertThat(aside.headers(household)).containsEntry("topic", "household-events");
        }
    }

    @Test
    void laysAsideAFactTheDatabaseRefuses() {
        HOUSEHOLDS.tell(turned(Label.YELLOW), 1);
        var refused = HOUSEHOLDS.tell(turned(Label.NONE), 2);
        HOUSEHOLDS.tell(turned(Label.GREEN), 3);

        awaitHeard("YELLOW", "GREEN");
        try (var aside = DeadLetters.of("room")) {
            aside.awaitOnly(household, EventCodec.write(refused));
            assertThat(aside.headers(household))
                    .containsEntry("reason", "violates the constraint no_going_back")
                    .containsEntry("attempts", "4");
        }
    }

    @Test
    void triesAgainWhatFailsForAWhile() {
        var failures = new AtomicInteger(3);
        mood.be(news -> {
            if (isAboutUs(news) && failures.getAndDecrement() > 0) {
                throw new IllegalStateException("not now");
            }
        });
        HOUSEHOLDS.tell(turned(Label.YELLOW), 1);

        awaitHeard("YELLOW");
        assertThat(failures).hasValue(-1);
    }

    @Test
    void waitsForADatabaseThatIsAwayAndLaysNothingAside() {
        var failures = new AtomicInteger(20);
        mood.be(news -> {
            if (isAboutUs(news) && failures.getAndDecrement() > 0) {
                throw new IllegalStateException(
                        new SQLException("terminating connection", "57P01"));
            }
        });
        HOUSEHOLDS.tell(turned(Label.YELLOW), 1);

        awaitHeard("YELLOW");
    }

    @Test
    void replaysALetterOnceItsCauseIsGone() {
        mood.be(news -> {
            if (isAboutUs(news)) {
                throw new IllegalStateException("secret " + household);
            }
        });
        HOUSEHOLDS.tell(turned(Label.YELLOW), 1);
        var letter = awaitLetter();

        operator()
                .put("/v1/dead-letters/{id}/replay", letter)
                .then()
                .statusCode(200)
                .body("replayed", nullValue())
                .body("reason", containsString("IllegalStateException at org.uplift"))
                .body("reason", not(containsString("secret")));

        mood.be(_ -> {});
        for (var time = 0; time < 2; time++) {
            operator()
                    .put("/v1/dead-letters/{id}/replay", letter)
                    .then()
                    .statusCode(200)
                    .body("replayed", notNullValue())
                    .body("payload", containsString(household.toString()));
        }
        HOUSEHOLDS.tell(turned(Label.GREEN), 2);
        awaitHeard("YELLOW", "GREEN");
    }

    @Test
    void listsLettersPageByPage() {
        HOUSEHOLDS.say(household, "nonsense");
        HOUSEHOLDS.say(household, "more nonsense");
        await().atMost(Duration.ofSeconds(30)).until(() -> lettersOneByOne().size() == 2);

        assertThat(lettersOneByOne()).as("newest first").isSortedAccordingTo(reverseOrder());
    }

    /// The letters of this household.
    private List<String> lettersOneByOne() {
        var found = new ArrayList<String>();
        var page = operator().accept(JSON).get("/v1/dead-letters?limit=1").jsonPath();
        while (true) {
            if (household.toString().equals(page.getString("items[0].key"))) {
                found.add(page.getString("items[0].id"));
            }
            var next = page.getString("next");
            if (next == null) {
                return found;
            }
            page =
                    operator()
                            .accept(JSON)
                            .queryParam("after", next)
                            .get("/v1/dead-letters?limit=1")
                            .jsonPath();
        }
    }

    @Test
    void showsDeadLettersToOperatorsOnly() {
        with(Tokens.of(Roles.COUNTY_OFFICER, "341623000000"))
                .get("/v1/dead-letters")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void showsHowFarItLagsBehind() {
        HOUSEHOLDS.tell(turned(Label.YELLOW), 1);
        awaitHeard("YELLOW");

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(given().get("/q/metrics").asString().lines())
                                .anyMatch(line ->
                                        line.startsWith(
                                                        "kafka_consumer_fetch_manager_records_lag_max{")
                                                && line.contains("household")
                                                && line.endsWith(" 0.0")));
    }

    private String awaitLetter() {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () ->
                                operator()
                                        .accept(JSON)
                                        .get("/v1/dead-letters?limit=200")
                                        .path(
                                                "items.find { it.key == '%s' }?.id",
                                                household.toString()),
                        id -> id != null);
    }

    private static RequestSpecification operator() {
        return with(Tokens.withoutDivision(Roles.OPERATOR));
    }

    private boolean isAboutUs(List<? extends Learned<?>> news) {
        return news.stream().anyMatch(n -> n.event().subject().equals(household));
    }

    private LabelChanged turned(Label to) {
        return new LabelChanged(household, "341623107210", Label.RED, to);
    }

    private void awaitHeard(String... labels) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(heard()).isEqualTo(List.of(labels)));
    }

    private List<String> heard() throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement(
                                "select label from heard where household_id = ? order by sequence")) {
            statement.setObject(1, household);
            var labels = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    labels.add(rows.getString(1));
                }
            }
            return labels;
        }
    }
}
