package org.uplift.testkit.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.uplift.testkit.fuzz.Operation.Parameter;

/// The OpenAPI document of a running service.
final class Catalogue {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;

    private Catalogue(JsonNode document) {
        this.document = document;
    }

    static Catalogue of(URI service) throws IOException {
        return new Catalogue(
                new JsonMapper().readTree(service.resolve("/q/openapi?format=json").toURL()));
    }

    /// All but those whose answer never ends.
    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : document.get("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey()) && ends(operation.getValue())) {
                    operations.add(operation(path.getKey(), operation));
                }
            }
        }
        return operations;
    }

    private static boolean ends(JsonNode operation) {
        return !operation.get("responses").toString().contains("text/event-stream");
    }

    private Operation operation(String path, Map.Entry<String, JsonNode> operation) {
        var parameters = new ArrayList<Parameter>();
        for (var said : operation.getValue().path("parameters")) {
            var one = resolved(said);
            parameters.add(
                    new Parameter(
                            one.get("name").asText(),
                            one.get("in").asText(),
                            one.path("required").asBoolean(),
                            one.path("schema")));
        }
        var bodies = new HashMap<String, JsonNode>();
        for (var body : operation.getValue().at("/requestBody/content").properties()) {
            bodies.put(body.getKey(), body.getValue().path("schema"));
        }
        var method = operation.getKey().toUpperCase(Locale.ROOT);
        return new Operation(method, path, parameters, bodies, statuses(operation.getValue()));
    }

    private static Set<String> statuses(JsonNode operation) {
        var statuses = new HashSet<String>();
        operation.get("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    /// The schema or parameter itself where another is named.
    JsonNode resolved(JsonNode part) {
        var name = part.path("$ref").asText();
        return name.isEmpty() ? part : resolved(document.at(name.substring(1)));
    }
}
