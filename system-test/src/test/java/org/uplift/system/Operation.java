package org.uplift.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One operation as a service's OpenAPI document tells of it.
///
/// @param isPublic it asks for no token
/// @param bodies schema by media type; empty when it takes none
record Operation(
        String method,
        String path,
        boolean isPublic,
        List<String> queries,
        List<String> headers,
        Map<String, JsonNode> bodies) {

    static List<Operation> of(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.required("paths")
                .properties()
                .forEach(path ->
                        path.getValue().properties().stream()
                                .filter(entry -> isMethod(entry.getKey()))
                                .filter(entry -> !isStream(entry.getValue()))
                                .map(entry -> of(path, entry))
                                .forEach(operations::add));
        return operations;
    }

    private static boolean isMethod(String key) {
        return List.of("get", "put", "post", "delete", "patch").contains(key);
    }

    /// It ends when whoever asked has heard enough.
    private static boolean isStream(JsonNode operation) {
        return operation.path("responses").toString().contains("text/event-stream");
    }

    private static Operation of(
            Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> entry) {
        var bodies = new TreeMap<String, JsonNode>();
        entry.getValue()
                .path("requestBody")
                .path("content")
                .properties()
                .forEach(body -> bodies.put(body.getKey(), body.getValue().path("schema")));
        return new Operation(
                entry.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                isPublic(entry.getValue()),
                parameters(entry.getValue(), "query"),
                parameters(entry.getValue(), "header"),
                bodies);
    }

    private static boolean isPublic(JsonNode operation) {
        return operation.path("security").isArray() && operation.path("security").isEmpty();
    }

    private static List<String> parameters(JsonNode operation, String place) {
        var names = new ArrayList<String>();
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("in").asText().equals(place)) {
                names.add(parameter.path("name").asText());
            }
        }
        return names;
    }
}
