package org.uplift.testkit.fuzz;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.testkit.fuzz.Operation.Parameter;

/// Requests for one operation, right but for one place.
final class Splice {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final int A_PLACE = 2;

    private final URI service;
    private final Operation operation;
    private final Values values;
    private final String token;

    Splice(URI service, Operation operation, Values values, String token) {
        this.service = service;
        this.operation = operation;
        this.values = values;
        this.token = token;
    }

    List<HttpRequest> parameters(List<String> texts) {
        var requests = new ArrayList<HttpRequest>();
        for (var parameter : operation.parameters()) {
            for (var text : texts) {
                requests.add(request(parameter, text, JSON, body(null)));
            }
        }
        return requests;
    }

    List<HttpRequest> bodies(@Nullable JsonNode known, List<String> texts) {
        var requests = new ArrayList<HttpRequest>();
        if (operation.bodies().containsKey(JSON)) {
            var right = right(known);
            var places = places(right, JsonPointer.empty());
            var turns = places.isEmpty() ? 0 : Math.max(A_PLACE * places.size(), texts.size());
            for (var turn = 0; turn < turns; turn++) {
                var text = texts.get(turn % texts.size());
                var place = places.get(turn % places.size());
                var body = BodyPublishers.ofString(spliced(right, place, text).toString());
                requests.add(request(null, "", JSON, body));
            }
        }
        return requests;
    }

    List<HttpRequest> cells(String csv, List<String> texts) {
        var requests = new ArrayList<HttpRequest>();
        var end = csv.stripTrailing().lastIndexOf('\n') + 1;
        var cells = csv.substring(end).stripTrailing().split(",", -1);
        for (var cell = 0; cell < cells.length && !csv.isEmpty(); cell++) {
            for (var text : texts) {
                var row = Arrays.asList(cells.clone());
                row.set(cell, '"' + text.replace("\"", "\"\"") + '"');
                var sheet = csv.substring(0, end) + String.join(",", row) + "\n";
                requests.add(request(null, "", CSV, BodyPublishers.ofString(sheet)));
            }
        }
        return requests;
    }

    private BodyPublisher body(@Nullable JsonNode known) {
        return operation.bodies().containsKey(JSON)
                ? BodyPublishers.ofString(right(known).toString())
                : BodyPublishers.noBody();
    }

    private JsonNode right(@Nullable JsonNode known) {
        return known == null ? values.fitting(requireNonNull(operation.bodies().get(JSON))) : known;
    }

    private static List<JsonPointer> places(JsonNode node, JsonPointer at) {
        var places = new ArrayList<JsonPointer>();
        if (node.isTextual()) {
            places.add(at);
        }
        node.properties()
                .forEach(p -> places.addAll(places(p.getValue(), at.appendProperty(p.getKey()))));
        for (var i = 0; node.isArray() && i < node.size(); i++) {
            places.addAll(places(node.get(i), at.appendIndex(i)));
        }
        return places;
    }

    private static JsonNode spliced(JsonNode right, JsonPointer place, String text) {
        if (place.matches()) {
            return TextNode.valueOf(text);
        }
        var body = right.deepCopy();
        var last = place.last();
        switch (body.at(place.head())) {
            case ObjectNode object -> object.put(last.getMatchingProperty(), text);
            case ArrayNode array -> array.set(last.getMatchingIndex(), text);
            default -> throw new IllegalArgumentException(place.toString());
        }
        return body;
    }

    private HttpRequest request(
            @Nullable Parameter spoilt, String text, String type, BodyPublisher body) {
        var path = operation.path();
        var query = new ArrayList<String>();
        var headers = new ArrayList<String>(List.of("Authorization", "Bearer " + token));
        for (var parameter : operation.parameters()) {
            var isSpoilt = parameter.equals(spoilt);
            var value = isSpoilt ? text : values.fitting(parameter.schema()).asText();
            switch (parameter.place()) {
                case "path" ->
                        path = path.replace("{" + parameter.name() + "}", Draft.encoded(value));
                case "header" -> headers.addAll(List.of(parameter.name(), Draft.printable(value)));
                default -> {
                    if (isSpoilt || parameter.isRequired()) {
                        query.add(parameter.name() + "=" + Draft.encoded(value));
                    }
                }
            }
        }
        var address =
                service.resolve(path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .headers(headers.toArray(String[]::new))
                .header("Content-Type", type)
                .method(operation.method(), body)
                .build();
    }
}
