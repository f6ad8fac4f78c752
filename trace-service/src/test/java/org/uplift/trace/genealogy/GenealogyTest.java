package org.uplift.trace.genealogy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.trace.genealogy.Trade.kilograms;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Requests;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GenealogyTest {

    private static final String PLOT = "https://id.gs1.org/414/9521141000014/254/";

    private final Trade trade = Trade.in(Family.anyVillage());
    private final String east = trade.lot("E");
    private final String west = trade.lot("W");
    private final String box = trade.box("B");

    @Test
    void tellsWhichOrchardIsHowMuchOfABox() {
        trade.told(
                trade.harvest(1, east, "60", PLOT + "e"),
                trade.harvest(1, west, "40", PLOT + "w"),
                trade.blend(
                        2,
                        List.of(kilograms(east, "30"), kilograms(west, "10")),
                        kilograms(trade.lot("G"), "38")),
                trade.pack(3, List.of(kilograms(trade.lot("G"), "10")), box));

        var origins = trade.origins(box);

        assertThat(origins.getString("madeOf.basis")).isEqualTo("mass");
        assertThat(origins.getList("madeOf.parts.item")).containsExactly(east, west);
        assertThat(origins.getList("madeOf.parts.share")).containsExactly("3/4", "1/4");
        assertThat(origins.getList("madeOf.parts.percent", Float.class)).containsExactly(75f, 25f);
        assertThat(origins.getList("madeOf.parts.place")).containsExactly(PLOT + "e", PLOT + "w");
        assertThat(origins.getList("relatives.items.item"))
                .containsExactly(trade.lot("G"), east, west);
        assertThat(origins.getList("relatives.items.generation")).containsExactly(1, 2, 2);
        assertThat(origins.getBoolean("relatives.complete")).isTrue();
        assertThat(items(trade.destinations(east))).containsExactly(trade.lot("G"), box);
    }

    @Test
    void joinsTheEventsOfOneTransformation() {
        var id = "\"transformationID\": \"urn:example:%s\", ".formatted(trade.mark());
        trade.told(
                Trade.event(
                        "TransformationEvent",
                        5,
                        id + "\"outputEPCList\": [%s]".formatted(Trade.quoted(box))),
                trade.pack(1, id, List.of(kilograms(east, "3"))),
                trade.pack(2, id, List.of(kilograms(west, "1"))));

        assertThat(trade.origins(box).getList("madeOf.parts.share")).containsExactly("3/4", "1/4");
    }

    @Test
    void staysWithinTheTimeThatThingsHadInCommon() {
        var crate = trade.crate(1);
        var pallet = trade.crate(2);
        trade.told(
                trade.put(1, "ADD", crate, box),
                trade.put(5, "DELETE", crate, box),
                trade.put(5, "ADD", pallet, crate),
                trade.put(6, "ADD", crate, trade.box("C")));

        assertThat(items(trade.destinations(box))).containsExactly(crate);
        assertThat(items(trade.destinations(trade.box("C")))).containsExactly(crate, pallet);
        assertThat(relatives(trade.origins(pallet))).containsExactly(crate, trade.box("C"));
        assertThat(relatives(at(crate, 4))).containsExactly(box);
        assertThat(relatives(at(crate, 5))).isEmpty();
        assertThat(relatives(at(crate, 7))).containsExactly(trade.box("C"));
    }

    @Test
    void reckonsAnewWhenItHearsLate() {
        var crate = trade.crate(1);
        trade.told(trade.put(1, "ADD", crate, box), trade.pack(8, inputs(crate), trade.box("C")));
        assertThat(items(trade.destinations(box))).containsExactly(crate, trade.box("C"));

        trade.told(trade.put(4, "DELETE", crate));

        assertThat(items(trade.destinations(box))).containsExactly(crate);
        assertThat(relatives(trade.origins(trade.box("C")))).containsExactly(crate);
    }

    @Test
    void takesOutWhatIsDeclaredWrongWhicheverItHearsFirst() {
        var crate = trade.crate(1);
        var in = named(trade.put(1, "ADD", crate, box), "1");
        var out = named(trade.put(3, "DELETE", crate, box), "2");
        var pack = named(trade.pack(5, inputs(crate), trade.box("C")), "3");
        var other = named(trade.pack(6, inputs(crate), trade.box("D")), "4");
        trade.told(in, out, pack, wrong(out));
        assertThat(items(trade.destinations(box))).containsExactly(crate, trade.box("C"));

        trade.told(wrong(pack), wrong(other), other);
        assertThat(items(trade.destinations(box))).containsExactly(crate);
        trade.told(wrong(in));
        assertThat(items(trade.destinations(box))).isEmpty();
    }

    @Test
    void refusesWhatWouldLieInItself() {
        var inner = trade.crate(1);
        var middle = trade.crate(2);
        var outer = trade.crate(3);
        trade.told(
                trade.put(1, "ADD", middle, inner),
                trade.put(2, "ADD", outer, middle),
                trade.put(4, "DELETE", middle, inner));

        trade.tell(trade.put(3, "ADD", inner, outer))
                .statusCode(400)
                .body("type", equalTo("epcisException:ValidationException"))
                .body("violations.rule", hasItem("cycle"));
        trade.told(trade.put(4, "ADD", inner, outer));
        trade.tell(trade.put(5, "ADD", outer, inner))
                .statusCode(400)
                .body("violations.rule", hasItem("cycle"));
    }

    @Test
    void refusesOneOfTwoThatWouldLieInEachOtherHoweverQuickTheyAre() throws Exception {
        var one = trade.crate(1);
        var two = trade.crate(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var statuses =
                    both
                            .invokeAll(
                                    List.<Callable<Integer>>of(
                                            () -> status(trade.put(1, "ADD", one, two)),
                                            () -> status(trade.put(2, "ADD", two, one))))
                            .stream()
                            .map(answer -> answer.resultNow())
                            .toList();

            assertThat(statuses).containsExactlyInAnyOrder(201, 400);
        }
    }

    @Test
    void refusesToNestWithoutEnd() {
        for (var i = 0; i < EdgeTable.DEEPEST; i++) {
            trade.told(trade.put(1, "ADD", trade.crate(i), trade.crate(i + 1)));
        }

        trade.tell(trade.put(1, "ADD", trade.crate(EdgeTable.DEEPEST), box))
                .statusCode(400)
                .body("violations.rule", hasItem("cycle"));
    }

    @Test
    void knowsTheBoxesOfALot() {
        var ilmd = "\"ilmd\": {\"cbvmda:lotNumber\": \"%sL\"}, ".formatted(trade.mark());
        trade.told(
                Trade.event(
                        "ObjectEvent",
                        1,
                        ilmd
                                + "\"action\": \"ADD\", \"epcList\": [%s]"
                                        .formatted(Trade.quoted(box))));

        assertThat(items(trade.destinations(trade.lot("L")))).containsExactly(box);
    }

    @Test
    void turnsPagesAndSaysWhereItStops() {
        var boxes = Stream.of("1", "2", "3").map(trade::box).toArray(String[]::new);
        trade.told(
                trade.pack(1, List.of(kilograms(east, "9")), boxes),
                trade.put(2, "ADD", trade.crate(1), boxes));

        var first = page(null, 2);
        var second = page(first.getString("next"), 2);
        assertThat(items(first)).containsExactly(boxes[0], boxes[1]);
        assertThat(items(second)).containsExactly(boxes[2], trade.crate(1));
        assertThat(second.getString("next")).isNull();
        var near =
                Requests.as(COUNTY_OFFICER, trade.place())
                        .queryParam("item", east)
                        .queryParam("depth", 1)
                        .get("/v1/genealogy/destinations")
                        .jsonPath();
        assertThat(items(near)).containsExactly(boxes);
        assertThat(near.getBoolean("deeper")).isTrue();
        assertThat(first.getBoolean("deeper")).isFalse();
    }

    @Test
    void showsAThingToThoseWhoseEventsTellOfIt() {
        trade.told(trade.pack(1, List.of(kilograms(east, "9")), box));

        new Trade(Family.anyVillage(), trade.mark()).ask("origins", box).statusCode(404);
        trade.ask("origins", trade.box("X")).statusCode(404);
        trade.ask("origins", "/01/09521141012345/21/" + trade.mark() + "B").statusCode(200);
        trade.ask("origins", "/01/09521141012346/21/1")
                .statusCode(400)
                .body("violations.rule", hasItem("check-digit"));
        trade.ask("origins", "/").statusCode(400).body("violations.rule", hasItem("shape"));
    }

    private int status(String event) {
        return trade.tell(event).extract().statusCode();
    }

    private JsonPath page(@Nullable String after, int limit) {
        var request =
                Requests.as(COUNTY_OFFICER, trade.place())
                        .queryParam("item", east)
                        .queryParam("limit", limit);
        return (after == null ? request : request.queryParam("after", after))
                .get("/v1/genealogy/destinations")
                .jsonPath();
    }

    private JsonPath at(String item, int hour) {
        return Requests.as(COUNTY_OFFICER, trade.place())
                .queryParam("item", item)
                .queryParam("at", Trade.hour(hour).toString())
                .get("/v1/genealogy/origins")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String named(String event, String name) {
        return event.replaceFirst(
                "\\{", "{\"eventID\": \"urn:example:%s:%s\", ".formatted(trade.mark(), name));
    }

    private static String wrong(String event) {
        return event.replaceFirst(
                "\\{", "{\"errorDeclaration\": {\"declarationTime\": \"2024-10-02T08:00:00Z\"}, ");
    }

    private static List<String> inputs(String... things) {
        return Stream.of(things).map(it -> "{\"epcClass\": \"%s\"}".formatted(it)).toList();
    }

    private static List<String> items(JsonPath card) {
        return card.getList("items.item", String.class);
    }

    private static List<String> relatives(JsonPath card) {
        return card.getList("relatives.items.item", String.class);
    }
}
