package org.uplift.testkit.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// With what a service says that it answers, in its OpenAPI document.
///
/// @param statuses by operation; `default` stands for any other refusal
record Promises(Map<String, Set<String>> statuses) {

    static Promises of(URI service) throws IOException {
        var document = new JsonMapper().readTree(service.resolve("/q/openapi?format=json").toURL());
        var promises = new HashMap<String, Set<String>>();
        for (var path : document.get("paths")) {
            for (var operation : path) {
                promises.put(operation.path("operationId").asText(), statuses(operation));
            }
        }
        return new Promises(promises);
    }

    private static Set<String> statuses(JsonNode operation) {
        var statuses = new HashSet<String>();
        operation.path("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    boolean cover(String operation, int status) {
        var promised = statuses.getOrDefault(operation, Set.of());
        return promised.contains(Integer.toString(status))
                || (status >= 400 && promised.contains("default"));
    }
}
