package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
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

    /// Nobody weighs more, or finer.
    private static final int MOST_DIGITS = 30;

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
            return Thing.kind(role, uri);
        }
        var said = one.path("quantity");
        var quantity = said.asDouble();
        if (!one.has("uom")) {
            return new Thing(role, true, uri, quantity, null, null, exact(said, BigDecimal.ONE));
        }
        var unit = Unit.of(one.path("uom").asText());
        var amount = unit.inSi(quantity);
        var kilograms =
                unit.dimension().equals(Thing.KILOGRAM)
                        ? exact(said, BigDecimal.valueOf(unit.factor()))
                        : null;
        return new Thing(role, true, uri, quantity, amount, unit.dimension(), kilograms);
    }

    private static @Nullable BigDecimal exact(JsonNode said, BigDecimal factor) {
        var value = said.decimalValue();
        var isSane = value.precision() <= MOST_DIGITS && Math.abs(value.scale()) <= MOST_DIGITS;
        return isSane ? value.multiply(factor) : null;
    }
}
