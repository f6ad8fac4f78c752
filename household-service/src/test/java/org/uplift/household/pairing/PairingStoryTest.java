package org.uplift.household.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.uplift.household.pairing.Bench.officer;
import static org.uplift.household.pairing.Staff.TODAY;
import static org.uplift.testkit.Requests.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.registry.Room;
import org.uplift.platform.Ids;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PairingStoryTest {

    private Bench bench = new Bench("");
    private String village = "";
    private String near = "";
    private String far = "";
    private UUID household = new UUID(0, 0);

    @BeforeEach
    void openATownship() {
        bench = Bench.open();
        village = bench.village();
        near = Staff.helper(village, "Road Office");
        far = Staff.helper(village, "School");
        livesAt(near, 33.05, 116.05);
        livesAt(far, 33.09, 116.09);
        household = registered(33.05, 116.05);
    }

    @Test
    void proposesTheShortestWaysAndSaysThatNoneAreShorter() {
        var proposal = bench.proposed("fresh");

        Bench.read(proposal)
                .then()
                .body("households", equalTo(1))
                .body("helpers", equalTo(2))
                .body("metres", equalTo(0))
                .body("unpaired", equalTo(0))
                .body("optimal", equalTo(true));
        lines(proposal)
                .body("items.helper", contains(near))
                .body("items.state", contains("proposed"));
        history().body("items", empty());
    }

    @Test
    void changesTheFileAndTheHistoryOnceItIsAccepted() {
        var proposal = bench.proposed("fresh");
        bench.accept(proposal).then().statusCode(200);
        bench.accept(proposal).then().statusCode(200);

        history()
                .body("items.helper", contains(near))
                .body("items.from", contains(TODAY.toString()))
                .body("items.until", contains((Object) null));
        Room.read(household)
                .then()
                .body("help.unit", equalTo("Road Office"))
                .body("help.since", equalTo(TODAY.toString()));
        lines(proposal).body("items.state", contains("accepted"));
        officer()
                .get("/v1/pairings?helper={h}&on={d}", near, TODAY.minusDays(1).toString())
                .then()
                .body("items", empty());
    }

    @Test
    void movesOnlyWhomItMustWhenSomebodyLeaves() {
        var other = registered(33.09, 116.09);
        bench.accept(bench.proposed("fresh")).then().statusCode(200);
        Staff.leave(near, TODAY, TODAY.plusDays(60));

        var rebalanced = bench.proposed("rebalance");

        Bench.read(rebalanced).then().body("moved", equalTo(1)).body("optimal", equalTo(true));
        bench.accept(rebalanced).then().statusCode(200);
        history().body("items.helper", hasItem(far));
        officer()
                .get("/v1/households/{id}/pairings", other)
                .then()
                .body("items.helper", contains(far));
    }

    @Test
    void sparesThoseAConflictOfInterestBars() {
        declare(near, "relative").then().statusCode(200);
        declare(near, "same-family-name").then().statusCode(400);

        lines(bench.proposed("fresh")).body("items.helper", contains(far));
    }

    @Test
    void refusesWhatSomebodyElseChangedSince() {
        var first = bench.proposed("fresh");
        declare(near, "employer").then().statusCode(200);
        var second = bench.proposed("fresh");
        bench.accept(first).then().statusCode(200);

        bench.accept(second).then().statusCode(200);

        lines(second)
                .body("items.state", contains("refused"))
                .body("items.rule", contains("changed-since"));
        history().body("items.helper", contains(near));
    }

    @Test
    void sendsWhoeverIsPairedToTheVillage() {
        var elsewhere = bench.village();
        var there = Room.registered(place(33.09, 116.09).with("/division", elsewhere));
        bench.accept(bench.proposed("fresh")).then().statusCode(200);

        with(Tokens.of(far, "helper", elsewhere))
                .get("/v1/households/{id}", there)
                .then()
                .statusCode(200);
        with(Tokens.of(far, "helper", elsewhere))
                .get("/v1/pairings/own")
                .then()
                .body("items.household", contains(there.toString()));
    }

    @Test
    void showsHelpersNobodysOwnButTheirs() {
        bench.accept(bench.proposed("fresh")).then().statusCode(200);

        with(Tokens.of(near, "helper", village))
                .get("/v1/pairings/own")
                .then()
                .body("items.household", contains(household.toString()));
        with(Tokens.of(far, "helper", village))
                .get("/v1/pairings/own")
                .then()
                .body("items", empty());
    }

    @Test
    void tellsOfAPhoneNoMoreThanItMust() {
        var phone = "13955551234";
        officer()
                .body(Map.of("division", village, "phone", phone))
                .put("/v1/helpers/{h}", near)
                .then()
                .statusCode(200);

        assertThat(officer().get("/v1/helpers?division=" + village).asString())
                .contains("139****1234")
                .doesNotContain(phone);
    }

    @Test
    void asksForTheSameOnceAndForNothingThatIsOver() {
        var id = bench.proposed("fresh");
        Bench.ask(id, Bench.form(bench.township(), "fresh")).then().statusCode(200);
        Bench.ask(id, Bench.form(bench.township(), "rebalance")).then().statusCode(409);
        var past =
                Bench.form(bench.township(), "fresh")
                        .replace(TODAY.toString(), TODAY.minusDays(1).toString());
        Bench.ask(Ids.next(), past)
                .then()
                .statusCode(422)
                .body("violations.rule", hasItem("day-in-past"));
        Bench.ask(Ids.next(), Bench.form(village, "fresh")).then().statusCode(400);
    }

    @Test
    void countsALimitFromTheDayItTakesEffect() {
        officer()
                .body(Map.of("households", 9))
                .put("/v1/pairing-limits/{r}/{d}", Room.COUNTY, TODAY.toString())
                .then()
                .statusCode(409)
                .body("violations.rule", hasItem("reaches-back"));
        officer()
                .get("/v1/pairing-limits?division=" + village)
                .then()
                .body("households", hasItem(10));
    }

    @Test
    void goesWithItsHousehold() {
        bench.accept(bench.proposed("fresh")).then().statusCode(200);
        Room.edit(household, "/division", FileForm.VILLAGE_ELSEWHERE);

        officer()
                .get("/v1/pairings?helper=" + near)
                .then()
                .body("items.division", contains(FileForm.VILLAGE_ELSEWHERE));

        officer()
                .delete("/v1/households/{id}?ground=consent-withdrawn", household)
                .then()
                .statusCode(204);
        officer().get("/v1/pairings?helper=" + near).then().body("items", hasSize(0));
    }

    private static void livesAt(String helper, double latitude, double longitude) {
        officer()
                .body(
                        Map.of(
                                "division",
                                Room.COUNTY,
                                "home",
                                Map.of("latitude", latitude, "longitude", longitude)))
                .put("/v1/helpers/{h}", helper)
                .then()
                .statusCode(200);
    }

    private UUID registered(double latitude, double longitude) {
        return Room.registered(place(latitude, longitude).with("/division", village));
    }

    private static FileForm place(double latitude, double longitude) {
        return FileForm.ofThree()
                .with("/place", Map.of("latitude", latitude, "longitude", longitude));
    }

    private Response declare(String helper, String reason) {
        return officer()
                .body(Map.of("subject", helper, "household", household, "reason", reason))
                .put("/v1/conflicts-of-interest/{id}", Ids.next());
    }

    private static ValidatableResponse lines(UUID proposal) {
        return officer().get("/v1/pairing-proposals/{id}/lines", proposal).then().statusCode(200);
    }

    private ValidatableResponse history() {
        return officer().get("/v1/households/{id}/pairings", household).then().statusCode(200);
    }
}
