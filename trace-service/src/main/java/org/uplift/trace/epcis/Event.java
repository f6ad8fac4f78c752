package org.uplift.trace.epcis;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// One event as it was captured, and what its prefixes stand for.
///
/// @param passing the names of fields that its document says are not part of the event
public record Event(ObjectNode tree, Context context, Set<String> passing) {

    /// The types of events.
    public static final Set<String> KINDS =
            Set.of(
                    "ObjectEvent",
                    "AggregationEvent",
                    "TransactionEvent",
                    "TransformationEvent",
                    "AssociationEvent");

    public Event {
        passing = Set.copyOf(passing);
    }

    public String type() {
        return tree.path("type").asText();
    }

    public boolean has(String field) {
        return tree.has(field);
    }

    /// What a field says, or nothing.
    public @Nullable String text(String field) {
        var value = tree.path(field);
        return value.isValueNode() ? value.asText() : null;
    }

    public List<String> texts(String list) {
        return items(tree.path(list)).map(JsonNode::asText).toList();
    }

    public Stream<JsonNode> elements(String list) {
        return items(tree.path(list));
    }

    /// As JSON, without the context that it may bring along.
    public String text() {
        return (tree.has("@context") ? tree.deepCopy().without("@context") : tree).toString();
    }

    /// The prefixes that it uses and what they stand for, as JSON.
    ///
    /// @param text of the event
    public String usedPrefixes(String text) {
        var used = JsonNodeFactory.instance.objectNode();
        context.namespaces()
                .forEach((prefix, space) -> {
                    if (text.contains("\"" + prefix + ":")) {
                        used.put(prefix, space);
                    }
                });
        return used.toString();
    }

    /// One value is a list of one.
    public static Stream<JsonNode> items(JsonNode value) {
        return value.isMissingNode()
                ? Stream.empty()
                : value.isArray()
                        ? StreamSupport.stream(value.spliterator(), false)
                        : Stream.of(value);
    }
}
