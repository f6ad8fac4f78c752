package org.uplift.household.visits;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.testkit.Requests.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;

/// What comes of visits once their evidence is weighed.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AppraisalTest {

    private static final Duration STAY = Duration.ofMinutes(20);

    private final Instant opened =
            Instant.now().minus(3, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
    private final Instant closed = opened.plus(STAY);
    private final UUID visit = Ids.next();
    private String village = "";
    private UUID household = new UUID(0, 0);
    private Visitor helper = new Visitor("");

    @BeforeEach
    void registerAFamily() {
        Room.open();
        village = Room.newVillage();
        household = registered();
        helper = new Visitor(village);
    }

    @Test
    void aFlaggedVisitBecomesATaskOfTheTownship() {
        visited(Visitor.LATITUDE + 0.1);

        assertThat(weighed(visit).getBoolean("visit.flagged")).isTrue();
        tasks().body("items.kind", contains("flagged-visit"))
                .body("items.about", contains(visit.toString()))
                .body("items.household", contains(household.toString()))
                .body("items.level", contains("township"));
    }

    @Test
    void anHonestVisitBecomesNoTask() {
        visited(Visitor.LATITUDE);

        assertThat(weighed(visit).getBoolean("visit.flagged")).isFalse();
        tasks().body("items", empty());
    }

    @Test
    void oneThatCannotBeWeighedHoldsUpNoOther() throws SQLException {
        helper.open(household, visit, opened);
        helper.send(helper.walk(opened, STAY, Visitor.LATITUDE));
        var chunks = " where subject = '%s'".formatted(helper.subject());
        Owner.says("update track_chunk set packed = '\\xff'" + chunks);
        try {
            helper.close(visit, closed).then().statusCode(200);
            var next = new Visitor(village);
            var other = Ids.next();
            next.open(registered(), other, opened);
            next.send(next.walk(opened, STAY, Visitor.LATITUDE));
            next.close(other, closed);

            assertThat(weighed(other).getInt("visit.score")).isEqualTo(100);
            officer().get("/v1/visits/{visit}", visit).then().body("visit.score", nullValue());
        } finally {
            Owner.says("delete from track_chunk" + chunks);
        }
    }

    @Test
    void aTrackThatCannotBeReadShowsInTheProof() throws SQLException {
        visited(Visitor.LATITUDE);
        var _ = weighed(visit);
        var chunks = " where subject = '%s'".formatted(helper.subject());
        Owner.says("update track_chunk set packed = '\\xff'" + chunks);
        try {
            assertThat(faults(visit)).containsExactly("track-changed");
        } finally {
            Owner.says("delete from track_chunk" + chunks);
        }
    }

    @Test
    void whatWasFoundCannotBeFoundOtherwiseLater() throws SQLException {
        visited(Visitor.LATITUDE + 0.1);
        var _ = weighed(visit);
        var sealed = "alter table evidence %s trigger never_again";
        var row = " where visit_id = '%s'".formatted(visit);

        Owner.says(sealed.formatted("disable"));
        Owner.says("update evidence set score = score + 40" + row);
        var broken = faults(visit);
        Owner.says("update evidence set score = score - 40" + row);
        Owner.says(sealed.formatted("enable"));

        assertThat(broken).contains("chain-broken");
        assertThat(faults(visit)).isEmpty();
    }

    @Test
    void isConfirmedByNobodyWhoMadeIt() {
        var cadre = as("village-cadre", village);
        Visitor.endWhatIsOpen("village-cadre");
        cadre.body(
                        "{\"openedAt\":\"%s\",\"position\":%s}"
                                .formatted(
                                        opened,
                                        Visitor.point(opened, Visitor.LATITUDE, Visitor.LONGITUDE)))
                .put("/v1/households/{id}/visits/{visit}", household, visit)
                .then()
                .statusCode(201);
        as("village-cadre", village)
                .body("{\"closedAt\":\"%s\"}".formatted(closed))
                .put("/v1/visits/{visit}/closing", visit)
                .then()
                .statusCode(200);

        as("village-cadre", village)
                .body("{\"how\":\"phone\"}")
                .put("/v1/visits/{visit}/confirmation", visit)
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("own-visit"));
    }

    @Test
    void isPlayedByHouseholdAndPeriod() {
        visited(Visitor.LATITUDE);
        var other = new Visitor(village);
        var second = Ids.next();
        var later = opened.plus(1, ChronoUnit.HOURS);
        other.open(household, second, later);
        other.send(other.walk(later, STAY, Visitor.LATITUDE));
        other.close(second, later.plus(STAY));

        played(officer(), household, opened, closed)
                .body("visits.visit", contains(visit.toString()))
                .body("visits[0].track.visitor", equalTo(helper.subject()))
                .body("visits[0].track.points", hasSize(121));
        played(officer(), household, opened, later)
                .body("visits.visit", contains(visit.toString(), second.toString()));
        played(other.phone(), household, opened, later)
                .body("visits.visit", contains(second.toString()));
        played(officer(), household, closed.plusSeconds(1), later.minusSeconds(1))
                .body("visits", empty());
        play(officer(), household, opened.minus(400, ChronoUnit.DAYS), closed)
                .statusCode(422)
                .body("violations.rule", contains("period"));
        play(as("village-cadre", FileForm.VILLAGE_ELSEWHERE), household, opened, closed)
                .statusCode(404);
    }

    private static ValidatableResponse played(
            RequestSpecification somebody, UUID household, Instant from, Instant until) {
        return play(somebody, household, from, until).statusCode(200);
    }

    private static ValidatableResponse play(
            RequestSpecification somebody, UUID household, Instant from, Instant until) {
        var period = "?from=%s&until=%s".formatted(from, until);
        return somebody.get("/v1/households/" + household + "/tracks" + period).then();
    }

    private UUID registered() {
        return Room.registered(
                FileForm.ofThree()
                        .with("/division", village)
                        .with("/place/latitude", Visitor.LATITUDE)
                        .with("/place/longitude", Visitor.LONGITUDE));
    }

    private void visited(double latitude) {
        helper.open(household, visit, opened).then().statusCode(201);
        helper.send(
                helper.walk(
                        opened.plusMillis(latitude == Visitor.LATITUDE ? 0 : 1), STAY, latitude));
        helper.close(visit, closed).then().statusCode(200);
    }

    private ValidatableResponse tasks() {
        return officer().get("/v1/tasks?division=" + village).then().statusCode(200);
    }

    private static RequestSpecification officer() {
        return as("county-officer", Room.COUNTY);
    }

    private static List<String> faults(UUID visit) {
        return as("auditor", Room.COUNTY)
                .get("/v1/evidence/{division}/proof", Room.COUNTY)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("faults.findAll { it.visit == '%s' }.what".formatted(visit));
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
