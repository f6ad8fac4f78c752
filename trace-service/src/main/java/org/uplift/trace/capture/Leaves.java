package org.uplift.trace.capture;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.uplift.trace.epcis.Event;
import org.uplift.trace.gs1.Unit;
import org.uplift.trace.gs1.Vocabulary;

/// Everything an event says beside its plain fields. A name begins with the place where it is said;
/// what is said inside something else has `inner-` before it.
final class Leaves {

    private static final Set<String> NUMBERS =
            Set.of("value", "minValue", "maxValue", "meanValue", "sDev", "percValue");
    private static final String SPREAD = "sDev";

    private final Event event;
    private final List<Leaf> leaves = new ArrayList<>();

    private Leaves(Event event) {
        this.event = event;
    }

    static List<Leaf> of(Event event) {
        var leaves = new Leaves(event);
        leaves.read();
        return leaves.leaves;
    }

    private void read() {
        var tree = event.tree();
        foreign("field", tree);
        foreign("ilmd", tree.path("ilmd"));
        foreign("readPoint", tree.path("readPoint"));
        foreign("bizLocation", tree.path("bizLocation"));
        var error = tree.path("errorDeclaration");
        foreign("error", error);
        Event.items(error.path("correctiveEventIDs"))
                .forEach(id -> leaves.add(Leaf.of("correctiveEventID", id)));
        typed("bizTransaction", Vocabulary.BIZ_TRANSACTION);
        typed("source", Vocabulary.SOURCE_OR_DESTINATION);
        typed("destination", Vocabulary.SOURCE_OR_DESTINATION);
        for (var change : List.of("set", "unset")) {
            Event.items(tree.path("persistentDisposition").path(change))
                    .map(it -> Vocabulary.DISPOSITION.uri(it.asText()))
                    .forEach(it -> leaves.add(Leaf.of("disposition-" + change, it)));
        }
        event.elements("sensorElementList").forEach(this::sensor);
    }

    private void typed(String name, Vocabulary types) {
        event.elements(name + "List")
                .forEach(it -> {
                    var type = types.uri(it.path("type").asText(""));
                    var isTyped = it.has("type");
                    var whole = name + "/" + (isTyped ? event.context().value(type) : "");
                    leaves.add(Leaf.of(whole, event.context().value(it.path(name).asText())));
                });
    }

    private void sensor(JsonNode element) {
        leaves.add(Leaf.of("sensor", element));
        foreign("sensorElement", element);
        var metadata = element.path("sensorMetadata");
        foreign("sensorMetadata", metadata);
        plain(metadata);
        Event.items(element.path("sensorReport"))
                .forEach(report -> {
                    foreign("sensorReport", report);
                    plain(report);
                });
    }

    private void plain(JsonNode said) {
        var unit = Unit.of(said.path("uom").asText(""));
        said.properties()
                .forEach(field -> {
                    var name = field.getKey();
                    if (NUMBERS.contains(name)) {
                        var value = field.getValue().asDouble();
                        var number =
                                name.equals(SPREAD) ? unit.spreadInSi(value) : unit.inSi(value);
                        leaves.add(Leaf.of("sensor/" + name + "/" + unit.dimension(), number));
                    } else if (!name.contains(":") && !name.equals("uom")) {
                        leaves.add(
                                Leaf.of("sensor/" + name, said(name, field.getValue().asText())));
                    }
                });
    }

    private String said(String name, String text) {
        return switch (name) {
            case "type", "exception" -> event.context().value(Vocabulary.MEASUREMENT.uri(text));
            case "component" -> event.context().value(Vocabulary.COMPONENT.uri(text));
            default -> event.context().value(text);
        };
    }

    private void foreign(String place, JsonNode object) {
        object.properties()
                .forEach(field -> {
                    var name = event.context().name(field.getKey());
                    if (name.startsWith("{")) {
                        Event.items(field.getValue()).forEach(one -> leaf(place, name, one));
                    }
                });
    }

    private void leaf(String place, String name, JsonNode value) {
        leaves.add(Leaf.of(place + "/" + name, value));
        inner("inner-" + place, value);
    }

    private void inner(String place, JsonNode value) {
        value.properties()
                .forEach(field -> {
                    var name = event.context().name(field.getKey());
                    Event.items(field.getValue())
                            .forEach(one -> {
                                leaves.add(Leaf.of(place + "/" + name, one));
                                inner(place, one);
                            });
                });
    }
}
