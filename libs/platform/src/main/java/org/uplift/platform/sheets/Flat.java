package org.uplift.platform.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/// A tree of JSON as one row. Of several trees within it, each goes by what its first text calls
/// it, or by its number: `degree.extreme.persons`, `distribution.1.persons`.
final class Flat {

    private final Map<String, JsonNode> cells = new LinkedHashMap<>();

    private Flat() {}

    static Map<String, JsonNode> of(JsonNode tree) {
        var row = new Flat();
        row.lay(tree, "");
        return row.cells;
    }

    private void lay(JsonNode value, String name) {
        if (value.isObject()) {
            value.properties().forEach(part -> lay(part.getValue(), within(name, part.getKey())));
        } else if (value.isArray() && (value.isEmpty() || value.get(0).isObject())) {
            for (var place = 0; place < value.size(); place++) {
                layOne(value.get(place), name, place);
            }
        } else {
            cells.put(name, value);
        }
    }

    private void layOne(JsonNode part, String name, int place) {
        var fields = new ArrayList<>(part.properties());
        var isCalled = !fields.isEmpty() && fields.getFirst().getValue().isTextual();
        var call =
                isCalled ? fields.removeFirst().getValue().asText() : Integer.toString(place + 1);
        fields.forEach(field -> lay(field.getValue(), within(within(name, call), field.getKey())));
    }

    private static String within(String name, String part) {
        return name.isEmpty() ? part : name + "." + part;
    }
}
