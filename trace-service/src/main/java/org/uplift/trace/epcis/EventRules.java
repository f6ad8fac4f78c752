package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.uplift.trace.gs1.Identifiers;
import org.uplift.trace.gs1.Misshapen;

/// What no schema can say of an event.
final class EventRules {

    /// Clocks go wrong, but not by a day.
    private static final Duration AHEAD = Duration.ofDays(1);

    private static final int LONGEST = 400;
    private static final List<String> PLAIN =
            List.of("eventID", "bizStep", "disposition", "parentID", "transformationID");
    private static final List<String> EPC_LISTS =
            List.of("epcList", "childEPCs", "inputEPCList", "outputEPCList");
    private static final List<String> QUANTITY_LISTS =
            List.of("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList");
    private static final List<String> PARTIES = List.of("source", "destination");

    /// Nobody counts further, or finer.
    private static final int MOST_DIGITS = 60;

    private final int number;
    private final Event event;
    private final List<Flaw> flaws = new ArrayList<>();

    private EventRules(int number, Event event) {
        this.number = number;
        this.event = event;
    }

    static List<Flaw> flaws(int number, Event event, Instant now) {
        var rules = new EventRules(number, event);
        rules.kind();
        rules.times(now);
        rules.identifiers();
        rules.quantities();
        rules.kinship();
        new SensorRules(rules, event, now).check();
        return rules.flaws;
    }

    private void kind() {
        if (!Event.KINDS.contains(event.type())) {
            flaw("type", "type", "There are five types of events");
        }
        PLAIN.forEach(field -> identifier(field, event.tree().path(field).asText()));
    }

    private void times(Instant now) {
        time("eventTime", event.tree().path("eventTime"), now);
        var error = event.tree().path("errorDeclaration");
        if (!error.isMissingNode()) {
            time("errorDeclaration", error.path("declarationTime"), now);
        }
    }

    void time(String field, JsonNode value, Instant now) {
        try {
            var time = OffsetDateTime.parse(value.asText()).toInstant();
            if (time.isAfter(now.plus(AHEAD))) {
                flaw(field, "future", "What has not happened yet is no event");
            } else if (time.isBefore(Instant.EPOCH)) {
                flaw(field, "past", "Nobody kept such records then");
            }
        } catch (DateTimeParseException e) {
            flaw(field, "date", "There is no such time");
        }
    }

    private void identifiers() {
        EPC_LISTS.forEach(list -> event.texts(list).forEach(epc -> identifier(list, epc)));
        QUANTITY_LISTS.forEach(list ->
                event.elements(list).forEach(it -> identifier(list, it.path("epcClass").asText())));
        PARTIES.forEach(party ->
                event.elements(party + "List")
                        .forEach(it -> identifier(party, it.path(party).asText())));
        for (var place : List.of("readPoint", "bizLocation")) {
            identifier(place, event.tree().path(place).path("id").asText());
        }
    }

    private void identifier(String field, String uri) {
        if (uri.length() > LONGEST) {
            flaw(field, "length", "No name is that long");
        }
        try {
            var _ = Identifiers.canonical(uri);
        } catch (Misshapen e) {
            flaw(field, e.rule(), e.words());
        }
    }

    private void quantities() {
        for (var list : QUANTITY_LISTS) {
            event.elements(list)
                    .forEach(it -> {
                        var quantity = it.path("quantity");
                        if (quantity.isNumber()) {
                            quantity(list, quantity.decimalValue());
                        }
                    });
        }
    }

    private void quantity(String list, BigDecimal quantity) {
        if (quantity.signum() < 0) {
            flaw(list, "negative", "There is no less than nothing of a thing");
        }
        if (quantity.precision() > MOST_DIGITS || Math.abs(quantity.scale()) > MOST_DIGITS) {
            flaw(list, "digits", "Nobody counts as far, or as finely");
        }
    }

    private void kinship() {
        var parent = event.text("parentID");
        if (parent != null) {
            var name = Identifiers.canonicalIfAny(parent);
            if (event.texts("childEPCs").stream()
                    .map(Identifiers::canonicalIfAny)
                    .anyMatch(name::equals)) {
                flaw("childEPCs", "cycle", "Nothing is a part of itself");
            }
        }
    }

    void flaw(String field, String rule, String message) {
        flaws.add(new Flaw(number, "/" + field, rule, message));
    }
}
