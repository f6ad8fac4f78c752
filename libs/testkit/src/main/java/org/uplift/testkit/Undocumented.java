package org.uplift.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What an OpenAPI document leaves unsaid: what an operation is called and is for, and what its
/// answers mean.
final class Undocumented {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final List<String> gaps = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Undocumented() {}

    static List<String> in(String document) throws JsonProcessingException {
        var undocumented = new Undocumented();
        for (var path : new JsonMapper().readTree(document).path("paths").properties()) {
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
        for (var response : operation.path("responses").properties()) {
            if (response.getValue().path("description").asText().isBlank()) {
                gaps.add(name + ": description of " + response.getKey());
            }
        }
        for (var status : List.of("401", "403", "429")) {
            if (operation.path("responses").path(status).isMissingNode()) {
                gaps.add(name + ": " + status);
            }
        }
    }
}
