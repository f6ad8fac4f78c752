package org.uplift.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;

/// Casts bodies in the shape of a schema, and then confuses one of their values.
record Mold(JsonNode document, SplittableRandom random) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEPTH = 6;
    private static final List<String> WRONG =
            List.of(
                    "null",
                    "-1",
                    "1e400",
                    "99999999999999999999",
                    "0.1",
                    "true",
                    "{}",
                    "[]",
                    "[[]]",
                    "\"\"",
                    "\"x\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"2017-02-30\"",
                    "\"=1+1\"",
                    "\"' or 1=1--\"",
                    "{\"$ref\":\"x\"}");

    /// A body of the right shape with one value that is of another kind, or of a wrong size.
    String confused(JsonNode schema) {
        var body = cast(schema, DEPTH);
        if (body instanceof ContainerNode<?> container && !container.isEmpty()) {
            confuse(container);
        }
        return body.toString();
    }

    private void confuse(ContainerNode<?> container) {
        if (container instanceof ObjectNode object) {
            var names = object.properties().stream().map(entry -> entry.getKey()).toList();
            var name = names.get(random.nextInt(names.size()));
            if (object.get(name) instanceof ContainerNode<?> inner
                    && !inner.isEmpty()
                    && random.nextInt(4) > 0) {
                confuse(inner);
            } else if (random.nextInt(8) == 0) {
                var _ = object.put("unheardOf", 1);
            } else if (random.nextInt(8) == 0) {
                var _ = object.remove(name);
            } else {
                var _ = object.set(name, wrong());
            }
        } else if (container.get(0) instanceof ContainerNode<?> inner && !inner.isEmpty()) {
            confuse(inner);
        }
    }

    private JsonNode wrong() {
        try {
            return JSON.readTree(WRONG.get(random.nextInt(WRONG.size())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private JsonNode cast(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return cast(document.at(schema.get("$ref").asText().substring(1)), depth);
        }
        for (var choice : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.has(choice)) {
                return cast(schema.get(choice).get(0), depth);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        var type = schema.path("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "object" -> object(schema, depth);
            case "array" ->
                    depth == 0
                            ? NODES.arrayNode()
                            : NODES.arrayNode().add(cast(schema.path("items"), depth - 1));
            case "integer" -> NODES.numberNode(2017);
            case "number" -> NODES.numberNode(1.5);
            case "boolean" -> NODES.booleanNode(true);
            default -> text(schema.path("format").asText());
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        var object = NODES.objectNode();
        if (depth > 0) {
            schema.path("properties")
                    .properties()
                    .forEach(property -> {
                        var _ = object.set(property.getKey(), cast(property.getValue(), depth - 1));
                    });
        }
        return object;
    }

    private static JsonNode text(String format) {
        return NODES.textNode(
                switch (format) {
                    case "date" -> "2017-03-05";
                    case "date-time" -> "2017-03-05T10:00:00Z";
                    case "uuid" -> "018f4d9e-0000-7000-8000-000000000001";
                    default -> "341623100200";
                });
    }
}
