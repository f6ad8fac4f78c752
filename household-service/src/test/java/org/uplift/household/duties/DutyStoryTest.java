package org.uplift.household.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.uplift.household.duties.Bureau.COUNTY;
import static org.uplift.household.duties.Bureau.TODAY;
import static org.uplift.household.duties.Bureau.answered;
import static org.uplift.household.duties.Bureau.board;
import static org.uplift.household.duties.Bureau.disable;
import static org.uplift.household.duties.Bureau.leave;
import static org.uplift.household.duties.Bureau.newVillage;
import static org.uplift.household.duties.Bureau.officer;
import static org.uplift.household.duties.Bureau.serve;
import static org.uplift.household.duties.Bureau.serving;
import static org.uplift.household.duties.Bureau.somebody;
import static org.uplift.testkit.Requests.as;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.events.user.UserEvent;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.events.user.UserEvent.Duty;
import org.uplift.events.user.UserEvent.Leave;
import org.uplift.platform.Ids;
import org.uplift.platform.Time;
import org.uplift.platform.paging.Place;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;
import org.uplift.testkit.TopicReader;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DutyStoryTest {

    private static final String CADRE = "village-cadre";

    private String village = "";
    private String zhang = "";

    @BeforeEach
    void enterACadre() {
        Bureau.open();
        village = newVillage();
        zhang = somebody();
    }

    @Test
    void whoeverIsDisabledIsOutAndEverybodyElseIsIn() {
        var li = somebody();
        serving(zhang, CADRE, village);
        serving(li, CADRE, village);
        awaitAnswer(zhang, 200);

        disable(zhang).then().statusCode(200).body("disabled.by", equalTo("test-county-officer"));

        awaitAnswer(zhang, 403);
        with(Tokens.of(zhang, CADRE, village))
                .get("/v1/households")
                .then()
                .contentType("application/problem+json")
                .body("detail", containsString("disabled since"));
        assertThat(answered(li, CADRE, village)).isEqualTo(200);
        assertThat(last(told(zhang, 2)).disabledSince()).isNotNull();

        as("county-officer", COUNTY).delete("/v1/users/{u}/disablement", zhang);
        awaitAnswer(zhang, 200);
    }

    @Test
    void whoNeverHadADutyHereServesByTheTokenAloneBeforeAndAfterTheyWereDisabled() {
        awaitAnswer(zhang, 200);
        disable(zhang).then().statusCode(200);
        awaitAnswer(zhang, 403);

        as("county-officer", COUNTY).delete("/v1/users/{u}/disablement", zhang);

        awaitAnswer(zhang, 200);
    }

    @Test
    void aDutyIsOverAtMidnightInTheVillages() {
        serving(zhang, CADRE, village, TODAY, TODAY.plusDays(1));
        awaitAnswer(zhang, 200);
        var midnight = TODAY.plusDays(1).atStartOfDay(Time.HERE).toInstant();

        at(midnight.minusMillis(1));
        awaitAnswer(zhang, 200);
        at(midnight);
        awaitAnswer(zhang, 403);
        board(village, TODAY).body("items.subject", contains(zhang));
        board(village, TODAY.plusDays(1)).body("items", empty());
    }

    @Test
    void whoStandsInServesMeanwhileAndNobodyElse() {
        var li = somebody();
        serving(zhang, CADRE, village);
        serving(li, "helper", newVillage());
        var until = TODAY.plusDays(5);

        leave(zhang, Ids.next(), TODAY, until, li).then().statusCode(200);

        awaitAnswer(zhang, 403);
        awaitAnswer(li, 200);
        assertThat(last(told(zhang, 2)).leaves()).containsExactly(new Leave(TODAY, until));
        assertThat(last(told(li, 2)).duties()).contains(new Duty(CADRE, village, TODAY, until));
        board(village, TODAY)
                .body("items.subject", contains(zhang))
                .body("items.away", contains(true))
                .body("items.standIn", contains(li));
        at(until.atStartOfDay(Time.HERE).toInstant());
        awaitAnswer(zhang, 200);
        awaitAnswer(li, 403);
    }

    @Test
    void aLeaveThatIsTakenBackLeavesEverythingAsItWas() {
        var li = somebody();
        var leave = Ids.next();
        serving(zhang, CADRE, village);
        serving(li, "helper", newVillage());
        leave(zhang, leave, TODAY, TODAY.plusDays(5), li).then().statusCode(200);
        leave(zhang, Ids.next(), TODAY.plusDays(4), TODAY.plusDays(6), null).then().statusCode(409);

        leave(zhang, leave, TODAY, TODAY, null).then().statusCode(200);

        awaitAnswer(zhang, 200);
        awaitAnswer(li, 403);
        assertThat(last(told(li, 3)).duties()).extracting(Duty::role).containsExactly("helper");
    }

    @Test
    void untilTheOtherAcceptsNothingHasPassed() {
        var li = somebody();
        var elsewhere = newVillage();
        var id = Ids.next();
        var duty = serving(zhang, CADRE, village);
        serving(li, "helper", elsewhere);
        var day = TODAY.plusDays(3);
        propose(id, li, day).statusCode(200).body("duties", contains(duty.toString()));
        propose(id, li, day).statusCode(200).body("acceptedAt", nullValue());
        propose(id, li, TODAY).statusCode(409);
        board(village, day).body("items.subject", contains(zhang));
        accept(Tokens.of(zhang, CADRE, village), id).statusCode(404);
        accept(Tokens.of("county-officer", COUNTY), id).statusCode(404);

        var taker = Tokens.of(li, "helper", elsewhere);
        accept(taker, id).statusCode(200);
        accept(taker, id).statusCode(200).body("acceptedAt", notNullValue());

        board(village, day.minusDays(1)).body("items.subject", contains(zhang));
        board(village, day).body("items.subject", contains(li));
        assertThat(last(told(zhang, 2)).duties())
                .containsExactly(new Duty(CADRE, village, TODAY.minusDays(30), day));
        assertThat(last(told(li, 2)).duties()).contains(new Duty(CADRE, village, day, null));
        with(taker).get("/v1/hand-overs").then().body("items.id", contains(id.toString()));
    }

    @Test
    void handOversAreReadPageByPageTheNewestFirst() {
        var li = somebody();
        var elsewhere = newVillage();
        serving(zhang, CADRE, village);
        serving(li, "helper", elsewhere);
        var taker = Tokens.of(li, "helper", elsewhere);
        var ids = Stream.generate(Ids::next).limit(5).map(UUID::toString).toList();
        ids.forEach(id -> propose(UUID.fromString(id), li, TODAY.plusDays(3)).statusCode(200));
        var read = new ArrayList<String>();

        var page = handOvers(taker, "");
        for (var next = page.<String>path("next"); next != null; next = page.path("next")) {
            read.addAll(page.path("items.id"));
            page = handOvers(taker, "&after=" + next);
        }
        read.addAll(page.path("items.id"));

        assertThat(read).containsExactlyElementsOf(ids.reversed());
        assertThat(handOvers(taker, "&after=nowhere").statusCode()).isEqualTo(422);
        assertThat(handOvers(taker, "&after=" + Place.hide("9999-12-31T00:00:00Z/x")).statusCode())
                .isEqualTo(422);
    }

    private static Response handOvers(String token, String query) {
        return with(token).get("/v1/hand-overs?limit=2" + query);
    }

    private ValidatableResponse propose(UUID id, String taker, LocalDate day) {
        return officer(
                        "/v1/hand-overs/" + id,
                        "{\"from\":\"%s\",\"to\":\"%s\",\"on\":\"%s\"}"
                                .formatted(zhang, taker, day))
                .then();
    }

    private static ValidatableResponse accept(String token, UUID id) {
        return with(token).put("/v1/hand-overs/{id}/acceptance", id).then();
    }

    @Test
    void theHistorySaysWhoDecidedWhatTheNewestFirst() {
        var duty = serving(zhang, CADRE, village, TODAY, null);
        serve(zhang, duty, CADRE, village, TODAY, null).then().statusCode(200);
        serve(zhang, duty, CADRE, village, TODAY, TODAY.plusDays(9)).then().statusCode(200);

        as("auditor", COUNTY)
                .get("/v1/users/{u}/history", zhang)
                .then()
                .statusCode(200)
                .body("items.operation", contains("putDuty", "putDuty", "putUser"))
                .body("items.version", contains(3, 2, 1))
                .body("items[0].by", equalTo("test-county-officer"))
                .body("items[0].then.duties[0].until", equalTo(TODAY.plusDays(9).toString()))
                .body("items[1].then.duties[0].until", nullValue());
    }

    @Test
    void tellsNoName() {
        officer("/v1/users/" + zhang, "{\"division\":\"%s\",\"name\":\"张守田\"}".formatted(COUNTY))
                .then()
                .statusCode(200);
        serving(zhang, CADRE, village);

        try (var topic = TopicReader.of("duty-events", UserEvent.class)) {
            var envelopes = topic.awaitEnvelopes(subject(zhang), 1);
            assertThat(envelopes.getFirst().data().toString()).doesNotContain("张守田");
        }
    }

    private static List<DutiesChanged> told(String user, int times) {
        try (var topic = TopicReader.of("duty-events", UserEvent.class)) {
            topic.awaitEnvelopes(subject(user), times);
            return topic.awaitAny(subject(user), _ -> true).stream()
                    .map(DutiesChanged.class::cast)
                    .toList();
        }
    }

    private static DutiesChanged last(List<DutiesChanged> told) {
        return told.getLast();
    }

    private static UUID subject(String user) {
        return new DutiesChanged(user, false, List.of(), List.of(), null).subject();
    }

    private void awaitAnswer(String user, int status) {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> answered(user, CADRE, village), answer -> answer == status);
    }

    private static void at(Instant moment) {
        QuarkusMock.installMockForType(Clock.fixed(moment, Time.HERE), Clock.class);
    }
}
