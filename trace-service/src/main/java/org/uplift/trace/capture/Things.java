package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.epcis.Event;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Unit;

/// What events are about: things with a name each, and kinds of things in some quantity.
final class Things {

    private static final Map<String, String> SINGLE =
            Map.of(
                    "epcList", "epc",
                    "childEPCs", "child",
                    "inputEPCList", "input",
                    "outputEPCList", "output",
                    "parentID", "parent");
    private static final Map<String, String> KINDS =
            Map.of(
                    "quantityList", "epc",
                    "childQuantityList", "child",
                    "inputQuantityList", "input",
                    "outputQuantityList", "output");

    private Things() {}

    static Stream<Thing> of(Event event) {
        return Stream.concat(
                SINGLE.entrySet().stream()
                        .flatMap(list ->
                                event.elements(list.getKey())
                                        .map(JsonNode::asText)
                                        .map(Identifiers::canonicalIfAny)
                                        .distinct()
                                        .map(uri -> Thing.single(list.getValue(), uri))),
                KINDS.entrySet().stream()
                        .flatMap(list ->
                                event.elements(list.getKey())
                                        .map(one -> kind(list.getValue(), one))));
    }

    private static Thing kind(String role, JsonNode one) {
        var uri = Identifiers.canonicalIfAny(one.path("epcClass").asText());
        if (!one.has("quantity")) {
            return new Thing(role, true, uri, null, null, null);
        }
        var quantity = one.path("quantity").asDouble();
        if (!one.has("uom")) {
            return new Thing(role, true, uri, quantity, null, null);
        }
        var unit = Unit.of(one.path("uom").asText());
        return new Thing(role, true, uri, quantity, unit.inSi(quantity), unit.dimension());
    }

    /// @param quantity as it was said
    /// @param amount the same in the unit of SI
    record Thing(
            String role,
            boolean isKind,
            String uri,
            @Nullable Double quantity,
            @Nullable Double amount,
            @Nullable String dimension) {

        static Thing single(String role, String uri) {
            return new Thing(role, false, uri, null, null, null);
        }
    }
}
