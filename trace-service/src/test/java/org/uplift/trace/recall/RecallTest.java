package org.uplift.trace.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.trace.genealogy.Trade.kilograms;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.uplift.events.trace.RecallEvent;
import org.uplift.events.trace.RecallEvent.RecallBegun;
import org.uplift.events.trace.RecallEvent.RecallLifted;
import org.uplift.platform.Ids;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;
import org.uplift.testkit.TopicReader;
import org.uplift.trace.genealogy.Trade;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RecallTest {

    private static final String PLOT = "https://id.gs1.org/414/9521141000014";
    private static final String OWNER = "https://id.gs1.org/417/9521141000038";
    private static final String SHOP = "https://id.gs1.org/414/9521141000021";

    @Inject RecallBoard board;

    private final Trade trade = Trade.in(Family.anyVillage());
    private final String lot = trade.lot("L");
    private final String first = trade.box("1");
    private final String second = trade.box("2");
    private final UUID id = Ids.next();

    @Test
    void takesBackALotWithEverythingItWentInto() {
        harvestAndPack();

        begin("residue").statusCode(200).body("units", equalTo(3)).body("lot", equalTo(lot));

        assertThat(Stream.of(lot, first, trade.crate(1))).allMatch(this::isRecalled);
        assertThat(Stream.of(second, trade.crate(2))).noneMatch(this::isRecalled);
        assertThat(board.warning(List.of(second, lot)))
                .hasValueSatisfying(it -> assertThat(it.reason()).isEqualTo("residue"));
    }

    @Test
    void takesBackHundredsOfBoxesWithTheirPallets() {
        var boxes =
                IntStream.range(0, 400).mapToObj(i -> trade.box("n" + i)).toArray(String[]::new);
        trade.told(
                trade.harvest(1, lot, "4000", PLOT),
                trade.pack(2, List.of(kilograms(lot, "3000")), boxes),
                trade.put(3, "ADD", trade.crate(1), Arrays.copyOf(boxes, 200)),
                trade.put(3, "ADD", trade.crate(2), Arrays.copyOfRange(boxes, 200, 400)));

        begin("residue").statusCode(200).body("units", equalTo(403));

        assertThat(boxes).allMatch(this::isRecalled);
        assertThat(Stream.of(trade.crate(1), trade.crate(2))).allMatch(this::isRecalled);
        assertThat(isRecalled(second)).isFalse();
    }

    @Test
    void takesBackWhatIsPackedLater() {
        harvestAndPack();
        begin("residue").statusCode(200);

        trade.told(trade.pack(7, List.of(kilograms(lot, "1")), second));
        trade.told(trade.put(8, "ADD", trade.crate(2), second));

        assertThat(Stream.of(second, trade.crate(2))).allMatch(this::isRecalled);
        read().body("units", equalTo(5));
    }

    @Test
    void takesBackWhatComesLaterOutOfATransformationUnderWay() {
        var id = "\"transformationID\": \"urn:example:%s\", ".formatted(trade.mark());
        trade.told(trade.pack(2, id, List.of(kilograms(lot, "3"))));
        begin("decay").statusCode(200).body("units", equalTo(1));

        trade.told(trade.pack(5, id, List.of(), second));

        assertThat(isRecalled(second)).isTrue();
    }

    @Test
    void letsGoWhatWasNeverInIt() {
        harvestAndPack();
        var pack =
                trade.pack(7, List.of(kilograms(lot, "1")), second)
                        .replaceFirst(
                                "\\{",
                                "{\"eventID\": \"urn:example:%s\", ".formatted(trade.mark()));
        trade.told(pack);
        begin("residue").statusCode(200);
        assertThat(isRecalled(second)).isTrue();

        trade.told(
                pack.replaceFirst(
                        "\\{",
                        "{\"errorDeclaration\":"
                                + " {\"declarationTime\": \"2024-10-02T08:00:00Z\"}, "));

        assertThat(isRecalled(second)).isFalse();
        assertThat(isRecalled(first)).isTrue();
    }

    @Test
    void isTheSameWhenBegunAgainAndAnotherUnderAnotherReason() {
        harvestAndPack();

        begin("residue").statusCode(200);
        begin("residue").statusCode(200).body("units", equalTo(3));
        begin("decay").statusCode(409).contentType("application/problem+json");
    }

    @Test
    void endsWhenItIsLifted() {
        harvestAndPack();
        begin("residue").statusCode(200);

        lift().statusCode(200);
        var when = lift().statusCode(200).extract().jsonPath().getString("liftedAt");

        read().body("liftedAt", equalTo(when));
        assertThat(isRecalled(first)).isFalse();
        trade.told(trade.pack(7, List.of(kilograms(lot, "1")), second));
        assertThat(isRecalled(second)).isFalse();
    }

    @Test
    void tellsWhoHoldsWhat() {
        harvestAndPack();
        trade.told(
                Trade.event(
                        "ObjectEvent",
                        9,
                        """
                        "action": "OBSERVE", "bizStep": "shipping", "epcList": ["%s"],
                        "bizLocation": {"id": "%s"}, "destinationList": [
                          {"type": "owning_party",
                           "destination": "%s"}]\
                        """
                                .formatted(first, SHOP, OWNER)));
        begin("cold-chain").statusCode(200);

        Requests.as(COUNTY_OFFICER, trade.place())
                .get("/v1/recalls/{id}/notices", id)
                .then()
                .statusCode(200)
                .body("find { it.place == '%s' }.owner".formatted(SHOP), equalTo(OWNER))
                .body("find { it.place == '%s' }.items".formatted(SHOP), equalTo(1))
                .body("place", hasItem(PLOT));
        lift().statusCode(200);
        try (var topic = TopicReader.of("trace-events", RecallEvent.class)) {
            var told = topic.awaitAbout(id, RecallBegun.class, RecallLifted.class);
            assertThat(told.getFirst())
                    .isEqualTo(
                            new RecallBegun(
                                    id,
                                    trade.place(),
                                    "09521141012345",
                                    trade.mark() + "L",
                                    "cold-chain",
                                    3,
                                    List.of("9521141000014", "9521141000021", "9521141000038")));
        }
    }

    @Test
    void refusesWhatIsNoLotOfTheCallers() {
        harvestAndPack();
        var beyond = new Trade(Family.anyVillage(), trade.mark());

        begin(beyond, lot, "residue").statusCode(404);
        begin(trade, first, "residue").statusCode(400).body("violations.rule", hasItem("lot"));
        begin(trade, "/01/09521141012346/10/1", "residue")
                .statusCode(400)
                .body("violations.rule", hasItem("check-digit"));
        begin(trade, lot, "whim").statusCode(400);
        assertThat(isRecalled(lot)).isFalse();
    }

    private void harvestAndPack() {
        trade.told(
                trade.harvest(1, lot, "10", PLOT),
                trade.pack(2, List.of(kilograms(lot, "5")), first),
                trade.put(3, "ADD", trade.crate(1), first),
                trade.put(5, "DELETE", trade.crate(1), first));
    }

    private boolean isRecalled(String item) {
        return board.isRecalled(List.of(item));
    }

    private ValidatableResponse begin(String reason) {
        return begin(trade, lot, reason);
    }

    private ValidatableResponse begin(Trade by, String what, String reason) {
        return Requests.as(COUNTY_OFFICER, by.place())
                .body("{\"lot\": \"%s\", \"reason\": \"%s\"}".formatted(what, reason))
                .put("/v1/recalls/{id}", id)
                .then();
    }

    private ValidatableResponse lift() {
        return Requests.as(COUNTY_OFFICER, trade.place())
                .put("/v1/recalls/{id}/lifting", id)
                .then();
    }

    private ValidatableResponse read() {
        return Requests.as(COUNTY_OFFICER, trade.place())
                .get("/v1/recalls/{id}", id)
                .then()
                .statusCode(200);
    }
}
