package org.uplift.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Values that fit a schema, mostly.
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final Catalogue catalogue;
    private final Random random;
    private final Keepsakes keepsakes;

    Values(Catalogue catalogue, Random random, Keepsakes keepsakes) {
        this.catalogue = catalogue;
        this.random = random;
        this.keepsakes = keepsakes;
    }

    JsonNode fitting(JsonNode schema) {
        return fitting(schema, 0);
    }

    private JsonNode fitting(JsonNode reference, int depth) {
        var schema = catalogue.resolved(reference);
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        if (schema.has("enum")) {
            return any(List.copyOf(schema.get("enum").valueStream().toList()));
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(choice)) {
                return fitting(any(schema.get(choice).valueStream().toList()), depth + 1);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(between(schema));
            case "number" -> JSON.numberNode(between(schema) + random.nextInt(10) / 10.0);
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.textNode(text(schema));
        };
    }

    private String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray()
                ? any(type.valueStream().toList()).asText()
                : type.asText(schema.has("properties") ? "object" : "string");
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        for (var property : schema.path("properties").properties()) {
            if (random.nextInt(8) > 0) {
                object.set(property.getKey(), fitting(property.getValue(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var array = JSON.arrayNode();
        for (var i = random.nextInt(4); i > 0; i--) {
            array.add(fitting(schema.path("items"), depth + 1));
        }
        return array;
    }

    private long between(JsonNode schema) {
        var from = schema.path("minimum").asLong(0);
        var until = schema.path("maximum").asLong(from + 5_000);
        return from + random.nextInt((int) Math.clamp(until - from, 0, 1_000_000) + 1);
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asText()) {
            case "uuid" -> keepsakes.id(random).orElseGet(this::id);
            case "date" -> LocalDate.of(2014, 1, 1).plusDays(random.nextInt(4_000)).toString();
            case "date-time" ->
                    Instant.parse("2026-01-01T00:00:00Z")
                            .plusSeconds(random.nextInt(40_000_000))
                            .toString();
            default -> keepsakes.word(random).orElse("家" + random.nextInt(1_000));
        };
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private JsonNode any(List<JsonNode> choices) {
        return new ArrayList<>(choices).get(random.nextInt(choices.size()));
    }
}
