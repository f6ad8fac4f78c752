package org.uplift.trace.genealogy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.uplift.testkit.Requests;
import org.uplift.trace.capture.Sample;
import org.uplift.trace.epcis.Json;

/// A trade of its own, whose lots, boxes and pallets no other test knows.
///
/// @param place a division
public record Trade(String place, String mark) {

    private static final String LINK = "https://id.gs1.org";
    private static final Instant BEGIN = Instant.parse("2024-10-01T00:00:00Z");

    public static Trade in(String place) {
        return new Trade(place, Sample.serial().substring(0, 13).replace("-", ""));
    }

    public String lot(String name) {
        return LINK + "/01/09521141012345/10/" + mark + name;
    }

    public String box(String name) {
        return LINK + "/01/09521141012345/21/" + mark + name;
    }

    /// Nobody checks the check digit of an asset.
    public String crate(int number) {
        return LINK + "/8003/09521141" + "000005" + mark.toUpperCase(Locale.ROOT) + number;
    }

    public static Instant hour(int hour) {
        return BEGIN.plusSeconds(3_600L * hour);
    }

    public static String kilograms(String lot, String amount) {
        return "{\"epcClass\": \"%s\", \"quantity\": %s, \"uom\": \"KGM\"}".formatted(lot, amount);
    }

    public String harvest(int hour, String lot, String amount, String plot) {
        return event(
                "ObjectEvent",
                hour,
                """
                "action": "ADD", "bizStep": "commissioning", "readPoint": {"id": "%s"},
                "quantityList": [%s]\
                """
                        .formatted(plot, kilograms(lot, amount)));
    }

    public String sale(int hour, String lot, String amount) {
        return event(
                "ObjectEvent",
                hour,
                """
                "action": "OBSERVE", "bizStep": "retail_selling", "quantityList": [%s]\
                """
                        .formatted(kilograms(lot, amount)));
    }

    /// @param in lots with their amounts
    /// @param out single things
    public String pack(int hour, List<String> in, String... out) {
        return pack(hour, "", in, out);
    }

    public String pack(int hour, String more, List<String> in, String... out) {
        return event(
                "TransformationEvent",
                hour,
                "%s \"bizStep\": \"packing\", \"inputQuantityList\": [%s], \"outputEPCList\": [%s]"
                        .formatted(more, String.join(",", in), quoted(out)));
    }

    public String blend(int hour, List<String> in, String... out) {
        return event(
                "TransformationEvent",
                hour,
                "\"inputQuantityList\": [%s], \"outputQuantityList\": [%s]"
                        .formatted(String.join(",", in), String.join(",", out)));
    }

    public String put(int hour, String action, String parent, String... children) {
        return event(
                "AggregationEvent",
                hour,
                "\"action\": \"%s\", \"parentID\": \"%s\", \"childEPCs\": [%s]"
                        .formatted(action, parent, quoted(children)));
    }

    public static String event(String type, int hour, String more) {
        return """
        {"type": "%s", "eventTime": "%s", "eventTimeZoneOffset": "+08:00", %s}\
        """
                .formatted(type, hour(hour), more);
    }

    static String quoted(String... texts) {
        return Stream.of(texts).map(text -> '"' + text + '"').collect(joining(","));
    }

    public static ObjectNode node(String event) {
        return (ObjectNode) Json.read(event);
    }

    /// As a document's only event, so that it is there when this returns.
    @CanIgnoreReturnValue
    public ValidatableResponse tell(String event) {
        var single = event.replaceFirst("\\{", "{" + CONTEXT + ", ");
        return Requests.as(COUNTY_OFFICER, place)
                .body(single.getBytes(UTF_8))
                .post("/epcis/events")
                .then();
    }

    public void told(String... events) {
        Stream.of(events).forEach(event -> tell(event).statusCode(201));
    }

    public ValidatableResponse ask(String way, String item) {
        return Requests.as(COUNTY_OFFICER, place)
                .queryParam("item", item)
                .get("/v1/genealogy/" + way)
                .then();
    }

    public JsonPath origins(String item) {
        return ask("origins", item).statusCode(200).extract().jsonPath();
    }

    public JsonPath destinations(String item) {
        return ask("destinations", item).statusCode(200).extract().jsonPath();
    }

    private static final String CONTEXT =
            "\"@context\": [\"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld\"]";
}
