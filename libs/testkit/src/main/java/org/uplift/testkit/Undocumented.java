package org.uplift.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an OpenAPI document leaves unsaid: what an operation is called and is for, how one comes to
/// the next page, and what its answers mean.
final class Undocumented {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final List<String> gaps = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private final JsonNode document;

    private Undocumented(JsonNode document) {
        this.document = document;
    }

    static List<String> in(String text) throws JsonProcessingException {
        var document = new JsonMapper().readTree(text);
        var undocumented = new Undocumented(document);
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    undocumented.read(
                            operation.getKey() + " " + path.getKey(), operation.getValue());
                }
            }
        }
        return undocumented.gaps;
    }

    private void read(String name, JsonNode operation) {
        var id = operation.path("operationId").asText();
        if (id.isBlank() || !ids.add(id)) {
            gaps.add(name + ": an operationId of its own");
        }
        if (operation.path("summary").asText().isBlank()) {
            gaps.add(name + ": summary");
        }
        for (var parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals("after")
                    && parameter.path("description").asText().isBlank()) {
                gaps.add(name + ": what comes after");
            }
        }
        for (var response : operation.path("responses").properties()) {
            if (shared(response.getValue()).path("description").asText().isBlank()) {
                gaps.add(name + ": description of " + response.getKey());
            }
        }
        require(name, operation, List.of("400", "401", "403", "429", "default"));
        if (operation.has("requestBody")) {
            require(name, operation, List.of("408", "413", "415"));
        }
    }

    /// The answer itself, where it is one of many operations.
    private JsonNode shared(JsonNode response) {
        var place = response.path("$ref").asText();
        return place.isEmpty() ? response : document.at(place.substring(1));
    }

    private void require(String name, JsonNode operation, List<String> statuses) {
        for (var status : statuses) {
            if (operation.path("responses").path(status).isMissingNode()) {
                gaps.add(name + ": " + status);
            }
        }
    }
}
