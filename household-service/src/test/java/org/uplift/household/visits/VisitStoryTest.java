package org.uplift.household.visits;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.events.household.HouseholdEvent.HouseholdChanged;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.events.household.VisitEvent.VisitAppraised;
import org.uplift.events.household.VisitEvent.VisitClosed;
import org.uplift.events.household.VisitEvent.VisitOpened;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class VisitStoryTest {

    private static final Duration STAY = Duration.ofMinutes(20);

    private final DataSource pool;
    private final Instant opened =
            Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    private final Instant closed = opened.plus(STAY);
    private final UUID visit = Ids.next();
    private String village = "";
    private UUID household = new UUID(0, 0);
    private Visitor helper = new Visitor("");

    @Inject
    VisitStoryTest(DataSource pool) {
        this.pool = pool;
    }

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        household =
                Room.registered(
                        FileForm.ofThree()
                                .with("/division", village)
                                .with("/place/latitude", Visitor.LATITUDE)
                                .with("/place/longitude", Visitor.LONGITUDE));
        helper = new Visitor(village);
    }

    @Test
    void isOpenedFollowedClosedAndWeighed() {
        helper.open(household, visit, opened)
                .then()
                .statusCode(201)
                .body("visit.state", equalTo("open"));
        helper.send(helper.walk(opened, STAY, Visitor.LATITUDE)).then().statusCode(200);
        helper.close(visit, closed, ",\"seen\":\"two pigs\",\"changes\":{\"road\":\"gravel\"}")
                .then()
                .statusCode(200)
                .body("visit.state", equalTo("closed"))
                .body("changes", contains("road"));

        var weighed = weighed(visit);
        assertThat(weighed.getList("visit.doubts")).isEmpty();
        assertThat(weighed.getInt("visit.score")).isEqualTo(100);
        try (var topic = TopicReader.of(Room.TOPIC, HouseholdEvent.class)) {
            var told =
                    topic.awaitAbout(
                            household,
                            HouseholdRegistered.class,
                            VisitOpened.class,
                            HouseholdChanged.class,
                            VisitClosed.class,
                            VisitAppraised.class);
            assertThat(told.get(1))
                    .isEqualTo(
                            new VisitOpened(household, village, visit, helper.subject(), opened));
        }
    }

    @Test
    void whoNeverWentIsFlaggedAndNotRefused() {
        helper.open(household, visit, opened);
        helper.send(helper.walk(opened.plusMillis(1), STAY, Visitor.LATITUDE + 0.1));
        helper.close(visit, closed).then().statusCode(200);

        var weighed = weighed(visit);
        assertThat(weighed.getBoolean("visit.flagged")).isTrue();
        as("village-cadre", village)
                .get("/v1/visits?flagged=true&household=" + household)
                .then()
                .body("items.id", contains(visit.toString()));
    }

    @Test
    void theSameTrackTwiceIsFoundWhoeverShowsIt() {
        var walk = helper.walk(opened, STAY, Visitor.LATITUDE);
        helper.open(household, visit, opened);
        helper.send(walk);
        helper.close(visit, closed);
        assertThat(weighed(visit).getList("visit.doubts")).isEmpty();

        var colleague = new Visitor(village);
        var copy = Ids.next();
        colleague.open(household, copy, opened);
        colleague.send(walk);
        colleague.close(copy, closed);

        assertThat(weighed(copy).getList("visit.doubts")).contains("same-track");
        assertThat(weighed(visit).getList("visit.doubts")).isEmpty();
    }

    @Test
    void isPausedForAReasonAndGoesOn() {
        var pause = Ids.next();
        helper.open(household, visit, opened);
        pause(pause, opened.plusSeconds(60)).then().body("visit.state", equalTo("paused"));
        pause(pause, opened.plusSeconds(60)).then().statusCode(200).body("pauses", hasSize(1));
        pause(Ids.next(), opened.plusSeconds(90))
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("step-out-of-order"));

        helper.phone()
                .body("{\"at\":\"%s\"}".formatted(opened.plusSeconds(600)))
                .put("/v1/visits/{visit}/pauses/{pause}/end", visit, pause)
                .then()
                .body("visit.state", equalTo("open"));
    }

    private Response pause(UUID pause, Instant at) {
        return helper.phone()
                .body("{\"at\":\"%s\",\"reason\":\"no-signal\"}".formatted(at))
                .put("/v1/visits/{visit}/pauses/{pause}", visit, pause);
    }

    @Test
    void aPhoneThatCrashedSaysTheSameAgain() {
        helper.open(household, visit, opened).then().statusCode(201);
        helper.open(household, visit, opened).then().statusCode(200);
        helper.phone()
                .get("/v1/visits?open=true")
                .then()
                .body("items.id", contains(visit.toString()));
        helper.close(visit, closed).then().statusCode(200);
        helper.close(visit, closed).then().statusCode(200);

        helper.close(visit, closed.plusSeconds(1)).then().statusCode(409);
        helper.open(household, visit, opened.plusSeconds(1)).then().statusCode(409);
    }

    @Test
    void nobodyIsAtTwoPlacesAtOnce() {
        helper.open(household, visit, opened);

        helper.open(household, Ids.next(), opened.plusSeconds(60))
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("two-places-at-once"));
    }

    /// What is reported late begins before a visit that is over, and would last beyond it.
    @Test
    void nobodyWasAtTwoPlacesAtOnce() {
        var late = Ids.next();
        helper.open(household, visit, opened).then().statusCode(201);
        helper.close(visit, closed).then().statusCode(200);
        helper.open(household, late, opened.minusSeconds(600)).then().statusCode(201);

        for (var until : List.of(opened.plusSeconds(60), closed, closed.plusSeconds(60))) {
            helper.close(late, until)
                    .then()
                    .statusCode(409)
                    .body("violations.rule", hasItem("two-places-at-once"));
        }
        helper.close(late, opened).then().statusCode(200);
    }

    @Test
    void beginsWithLocationOnAndAtATimeThatCanBe() {
        helper.phone()
                .body("{\"openedAt\":\"%s\"}".formatted(opened))
                .put("/v1/households/{id}/visits/{visit}", household, visit)
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("location-off"));
        helper.phone()
                .body(
                        "{\"openedAt\":\"1970-01-01T00:00:00Z\",\"position\":%s}"
                                .formatted(Visitor.point(opened, 33.1, 116.1)))
                .put("/v1/households/{id}/visits/{visit}", household, visit)
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("time-too-old"));
        helper.phone().get("/v1/visits").then().body("items", empty());
    }

    @Test
    void changesOnlyWhatCanBeSeenOnTheSpot() {
        helper.open(household, visit, opened);

        helper.close(visit, closed, ",\"changes\":{\"standard\":\"city\"}")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("item-not-visible"));
        helper.close(visit, closed, ",\"needs\":[\"%s\"]".formatted(Ids.next()))
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("unknown-need"));
        helper.close(visit, closed, ",\"seen\":\"call 13955551234\"")
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("number-in-words"));
        helper.phone().get("/v1/visits/{visit}", visit).then().body("visit.state", equalTo("open"));
    }

    @Test
    void isConfirmedByNobodyWhoMadeIt() {
        helper.open(household, visit, opened);
        helper.close(visit, closed);

        as("village-cadre", village)
                .body("{\"how\":\"phone\"}")
                .put("/v1/visits/{visit}/confirmation", visit)
                .then()
                .statusCode(200)
                .body("confirmation", equalTo("phone"));
    }

    @Test
    void isShownToNoOtherHelperAndNobodyElsewhere() {
        helper.open(household, visit, opened);
        helper.send(helper.walk(opened, STAY, Visitor.LATITUDE));

        new Visitor(village).phone().get("/v1/visits/{visit}", visit).then().statusCode(404);
        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .get("/v1/visits/{visit}", visit)
                .then()
                .statusCode(404);
        var elsewhere = new RowWall("110101001001", "110101001002");
        for (var table : new String[] {"visit", "track_chunk", "live_position", "evidence"}) {
            assertThat(elsewhere.count(table)).as(table).isZero();
        }
    }

    @Test
    void whatIsEditedLaterShows() throws SQLException {
        helper.open(household, visit, opened);
        helper.send(helper.walk(opened, STAY, Visitor.LATITUDE));
        helper.close(visit, closed);
        var _ = weighed(visit);
        assertThat(faults()).isEmpty();

        edit("update visit set seen = 'nothing' where id = '%s'".formatted(visit));
        assertThat(faults()).contains("visit-changed");
        edit("update visit set seen = null where id = '%s'".formatted(visit));
        edit(
                "update track_chunk set packed = '\\x00' where subject = '%s'"
                        .formatted(helper.subject()));
        assertThat(faults()).containsExactly("track-changed");
    }

    private List<String> faults() {
        return as("auditor", Room.COUNTY)
                .get("/v1/evidence/{division}/proof", Room.COUNTY)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("faults.findAll { it.visit == '%s' }.what".formatted(visit));
    }

    private void edit(String sql) throws SQLException {
        try (var connection = Behalf.ofTheService(() -> pool.getConnection());
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void movesAndIsErasedWithItsHousehold() {
        helper.open(household, visit, opened);
        helper.close(visit, closed);
        Room.edit(household, "/division", FileForm.VILLAGE_ELSEWHERE);
        as("village-cadre", FileForm.VILLAGE_ELSEWHERE)
                .get("/v1/visits/{visit}", visit)
                .then()
                .body("visit.division", equalTo(FileForm.VILLAGE_ELSEWHERE));

        as("operator", Room.COUNTY)
                .delete("/v1/households/{id}?ground=by-law", household)
                .then()
                .statusCode(204);
        as("county-officer", Room.COUNTY).get("/v1/visits/{visit}", visit).then().statusCode(404);
    }

    private static JsonPath weighed(UUID visit) {
        return await().atMost(90, SECONDS)
                .until(
                        () ->
                                as("auditor", Room.COUNTY)
                                        .get("/v1/visits/{visit}", visit)
                                        .jsonPath(),
                        card -> card.get("visit.score") != null && card.getInt("visit.points") > 1);
    }
}
