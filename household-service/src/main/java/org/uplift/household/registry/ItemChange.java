package org.uplift.household.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One item that differs between two states of a file.
///
/// @param path a JSON pointer; members are named by their id and incomes by their year
///   (`/members/0190…/phone`, `/incomes/2017/wageFen`), so that nobody seems changed because
///   somebody above them left
/// @param before absent when the item came new
/// @param after absent when it went
/// @param withheld whether the caller is not shown all of before and after
record ItemChange(
        String path, @Nullable JsonNode before, @Nullable JsonNode after, boolean withheld) {

    static List<ItemChange> between(JsonNode before, JsonNode after) {
        var changes = new ArrayList<ItemChange>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(
            String path, JsonNode before, JsonNode after, List<ItemChange> changes) {
        if (before.equals(after)) {
            return;
        }
        var old = keyed(before);
        var now = keyed(after);
        if (old instanceof ObjectNode && now instanceof ObjectNode) {
            var names = new LinkedHashSet<String>();
            old.fieldNames().forEachRemaining(names::add);
            now.fieldNames().forEachRemaining(names::add);
            names.forEach(n -> compare(path + "/" + n, old.path(n), now.path(n), changes));
        } else {
            changes.add(new ItemChange(path, present(before), present(after), false));
        }
    }

    /// A list of things with names of their own, as an object by these names.
    private static JsonNode keyed(JsonNode node) {
        if (!node.isArray() || !node.path(0).isObject()) {
            return node;
        }
        var byName = JsonNodeFactory.instance.objectNode();
        node.forEach(item ->
                byName.putIfAbsent(item.path(item.has("id") ? "id" : "year").asText(), item));
        return byName;
    }

    private static @Nullable JsonNode present(JsonNode node) {
        return node instanceof MissingNode ? null : node;
    }
}
