package org.uplift.household.pairing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.pairing.Bench.officer;
import static org.uplift.household.pairing.Staff.TODAY;
import static org.uplift.testkit.Requests.with;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Owner;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PassingStoryTest {

    private final Departures departures;

    private Bench bench = new Bench("");
    private String village = "";
    private String giver = "";
    private String taker = "";
    private UUID household = new UUID(0, 0);
    private final UUID passing = Ids.next();

    @Inject
    PassingStoryTest(Departures departures) {
        this.departures = departures;
    }

    @BeforeEach
    void pairAFamily() throws SQLException {
        bench = Bench.open();
        village = bench.village();
        giver = Staff.helper(village, "Road Office");
        taker = Staff.helper(village, "School");
        household = registered();
        begun(TODAY.minusDays(30));
    }

    @Test
    void passesOnTheDayOnceTheTakerAccepts() {
        var day = TODAY.plusDays(3);
        propose(day).then().statusCode(200).body("state", equalTo("proposed"));
        history().body("items.helper", contains(giver)).body("items[0].until", equalTo(null));

        accept(taker).then().statusCode(200).body("state", equalTo("accepted"));
        accept(taker).then().statusCode(200);

        history()
                .body("items.helper", contains(taker, giver))
                .body("items.from", contains(day.toString(), TODAY.minusDays(30).toString()))
                .body("items.until", contains(null, day.toString()));
        onDay(day.minusDays(1), giver);
        onDay(day, taker);
        Room.read(household).then().body("help.unit", equalTo("School"));
    }

    @Test
    void passesOnTheDayOfTheAcceptanceWhenItIsAcceptedLate() throws SQLException {
        propose(TODAY).then().statusCode(200);
        Owner.says("update pairing_hand_over set day = day - 5 where id = '%s'".formatted(passing));

        accept(taker).then().statusCode(200);

        history().body("items.from", hasItem(TODAY.toString()));
        onDay(TODAY.minusDays(1), giver);
    }

    @Test
    void changesNothingWhenTheTakerRefuses() {
        propose(TODAY).then().statusCode(200);

        refuse("too far").then().statusCode(200).body("state", equalTo("refused"));
        refuse("too far").then().statusCode(200);
        refuse("too old").then().statusCode(409);
        accept(taker).then().statusCode(409).body("violations.rule", contains("step-out-of-order"));

        history().body("items.helper", contains(giver));
        listed("refused").body("items.reason", contains("too far"));
    }

    @Test
    void isAcceptedByNobodyButTheTaker() {
        propose(TODAY).then().statusCode(200);

        accept(giver).then().statusCode(404);
        officer().put("/v1/pairing-hand-overs/{id}/acceptance", passing).then().statusCode(404);
        own(giver)
                .body(Map.of("reason", "mine"))
                .put("/v1/pairing-hand-overs/{id}/refusal", passing)
                .then()
                .statusCode(404);

        history().body("items.helper", contains(giver));
        own(taker)
                .get("/v1/pairing-hand-overs/own")
                .then()
                .body("items.id", contains(passing.toString()));
    }

    @Test
    void isProposedOnceAndTheLastOneHolds() {
        propose(TODAY).then().statusCode(200);
        propose(TODAY).then().statusCode(200);
        propose(TODAY.plusDays(1)).then().statusCode(409);
        var third = Staff.helper(village, "Clinic");
        propose(Ids.next(), third, TODAY).then().statusCode(200);

        accept(taker).then().statusCode(409);
        listed("withdrawn").body("items.to", contains(taker));
        listed("proposed").body("items.to", contains(third));
    }

    @Test
    void goesToNobodyWhoMayNotOrIsNotThere() throws SQLException {
        refused("nobody-we-know", TODAY, 422, "unknown-helper");
        refused(taker, TODAY.minusDays(1), 422, "day-in-past");
        refused(giver, TODAY, 409, "same-helper");
        Staff.leave(taker, TODAY, TODAY.plusDays(9));
        refused(taker, TODAY, 409, "on-leave");
        var relative = Staff.helper(village, "Clinic");
        declare(relative);
        refused(relative, TODAY, 409, "conflict-of-interest");
        Owner.says("delete from pairing where household_id = '%s'".formatted(household));
        refused(relative, TODAY, 409, "no-helper");

        listed("proposed").body("items", empty());
    }

    @Test
    void isNotAcceptedBySomebodyBarredSince() {
        propose(TODAY).then().statusCode(200);
        declare(taker);

        accept(taker)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("conflict-of-interest"));
        history().body("items.helper", contains(giver));
    }

    @Test
    void isNotAcceptedWhereSomebodyElseAnswersByNow() throws SQLException {
        propose(TODAY).then().statusCode(200);
        var third = Staff.helper(village, "Clinic");
        Owner.says(
                "update pairing set helper = '%s' where household_id = '%s'"
                        .formatted(third, household));

        accept(taker).then().statusCode(409).body("violations.rule", contains("changed-since"));
        listed("proposed").body("items", hasSize(1));
    }

    @Test
    void sendsTheTakerToTheVillage() {
        var elsewhere = bench.village();
        var other = Staff.helper(elsewhere, "Clinic");
        propose(passing, other, TODAY).then().statusCode(200);

        with(Tokens.of(other, "helper", elsewhere))
                .put("/v1/pairing-hand-overs/{id}/acceptance", passing)
                .then()
                .statusCode(200);

        await().atMost(Duration.ofMinutes(1))
                .until(() -> own(other).get("/v1/households/{id}", household).statusCode() == 200);
    }

    @Test
    void isProposedToWhomARebalanceNamesWhenSomebodyLeaves() {
        Staff.leave(giver, TODAY, TODAY.plusDays(60));
        departures.look();
        departures.look();
        var proposal = UUID.fromString(ready());

        officer().put("/v1/pairing-proposals/{id}/hand-overs", proposal).then().statusCode(200);
        officer().put("/v1/pairing-proposals/{id}/hand-overs", proposal).then().statusCode(200);

        history().body("items.helper", contains(giver));
        listed("proposed").body("items.from", contains(giver)).body("items.to", contains(taker));
        state(proposal, "offered");
        String offered = listed("proposed").extract().path("items[0].id");
        own(taker).put("/v1/pairing-hand-overs/{id}/acceptance", offered).then().statusCode(200);
        history().body("items.helper", contains(taker, giver));
        state(proposal, "accepted");
    }

    @Test
    void isNotProposedWhereSomebodyElseAnswersSinceTheRebalance() throws SQLException {
        Staff.leave(giver, TODAY, TODAY.plusDays(60));
        var proposal = bench.proposed("rebalance");
        var third = Staff.helper(village, "Clinic");
        Owner.says(
                "update pairing set helper = '%s' where household_id = '%s'"
                        .formatted(third, household));

        officer().put("/v1/pairing-proposals/{id}/hand-overs", proposal).then().statusCode(200);

        state(proposal, "refused");
        officer()
                .get("/v1/pairing-proposals/{id}/lines", proposal)
                .then()
                .body("items.rule", contains("changed-since"));
        listed("proposed").body("items", hasSize(0));
    }

    @Test
    void asksForNoRebalanceWhereEverybodyIsThere() {
        departures.look();

        proposals().body("items", empty());
    }

    private String ready() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> proposals().extract().path("items[0].state"), "ready"::equals);
        proposals().body("items", hasSize(1)).body("items.mode", contains("rebalance"));
        return proposals().extract().path("items[0].id");
    }

    private ValidatableResponse proposals() {
        return officer()
                .get("/v1/pairing-proposals?division=" + bench.township())
                .then()
                .statusCode(200);
    }

    private static void state(UUID proposal, String state) {
        officer()
                .get("/v1/pairing-proposals/{id}/lines", proposal)
                .then()
                .body("items.state", contains(state));
    }

    private void onDay(LocalDate day, String helper) {
        officer()
                .get("/v1/pairings?division={v}&on={d}", village, day.toString())
                .then()
                .body("items.helper", contains(helper));
    }

    private void begun(LocalDate day) throws SQLException {
        Owner.says(
                """
                insert into pairing (id, household_id, division, helper, since, decided_by,
                    decided_at)
                values ('%s', '%s', '%s', '%s', '%s', 'test', now())\
                """
                        .formatted(Ids.next(), household, village, giver, day));
    }

    private UUID registered() {
        return Room.registered(FileForm.ofThree().with("/division", village));
    }

    private void declare(String helper) {
        var form = Map.of("subject", helper, "household", household, "reason", "relative");
        officer()
                .body(form)
                .put("/v1/conflicts-of-interest/{id}", Ids.next())
                .then()
                .statusCode(200);
    }

    private void refused(String to, LocalDate day, int status, String rule) {
        propose(Ids.next(), to, day)
                .then()
                .statusCode(status)
                .body("violations.rule", contains(rule));
    }

    @CanIgnoreReturnValue
    private Response propose(LocalDate day) {
        return propose(passing, taker, day);
    }

    private Response propose(UUID id, String to, LocalDate day) {
        return officer()
                .body(Map.of("household", household, "to", to, "on", day.toString()))
                .put("/v1/pairing-hand-overs/{id}", id);
    }

    private Response accept(String subject) {
        return own(subject).put("/v1/pairing-hand-overs/{id}/acceptance", passing);
    }

    private Response refuse(String reason) {
        return own(taker)
                .body(Map.of("reason", reason))
                .put("/v1/pairing-hand-overs/{id}/refusal", passing);
    }

    private ValidatableResponse listed(String state) {
        return officer()
                .get("/v1/pairing-hand-overs?division={v}&state={s}", village, state)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history() {
        return officer().get("/v1/households/{id}/pairings", household).then().statusCode(200);
    }

    private RequestSpecification own(String subject) {
        return with(Tokens.of(subject, "helper", village));
    }
}
