package org.uplift.testkit.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.uplift.testkit.fuzz.Operation.Parameter;

/// Writes requests for an operation: right ones, almost right ones and wrong ones.
final class Draft {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI service;
    private final Random random;
    private final Values values;
    private final Spoiler spoiler;

    Draft(URI service, Random random, Values values) {
        this.service = service;
        this.random = random;
        this.values = values;
        this.spoiler = new Spoiler(random);
    }

    /// @param known a right body where the schema alone would not make one
    HttpRequest of(Operation operation, JsonNode known, String token) {
        var request =
                HttpRequest.newBuilder(URI.create(address(operation)))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token);
        for (var parameter : operation.parameters()) {
            if (parameter.place().equals("header") && isSaid(parameter)) {
                request.header(parameter.name(), printable(text(parameter)));
            }
        }
        if (random.nextInt(20) == 0) {
            request.header("Accept", random.nextBoolean() ? "text/csv" : "image/png");
        }
        return body(operation, known, request).build();
    }

    private HttpRequest.Builder body(
            Operation operation, JsonNode known, HttpRequest.Builder request) {
        if (operation.bodies().isEmpty()) {
            return request.method(operation.method(), BodyPublishers.noBody());
        }
        var bodies = List.copyOf(operation.bodies().entrySet());
        var sent = bodies.get(random.nextInt(bodies.size()));
        var type = sent.getKey();
        var right =
                known.isMissingNode() || random.nextBoolean()
                        ? values.fitting(sent.getValue())
                        : known.deepCopy();
        var isJson = type.contains("json");
        var body = isJson ? spoiler.body(right) : spoiler.broken(right.toString().getBytes(UTF_8));
        return request.header("Content-Type", random.nextInt(50) == 0 ? "text/odd" : type)
                .method(operation.method(), BodyPublishers.ofByteArray(body));
    }

    private String address(Operation operation) {
        var path = operation.path();
        var query = new ArrayList<String>();
        for (var parameter : operation.parameters()) {
            if (parameter.place().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", encoded(text(parameter)));
            } else if (parameter.place().equals("query") && isSaid(parameter)) {
                query.add(parameter.name() + "=" + encoded(text(parameter)));
            }
        }
        if (random.nextInt(30) == 0) {
            query.add("sort=" + encoded(Oddities.any(random)));
        }
        return service.resolve(path) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private boolean isSaid(Parameter parameter) {
        return parameter.isRequired() ? random.nextInt(30) > 0 : random.nextInt(3) == 0;
    }

    private String text(Parameter parameter) {
        return random.nextInt(6) == 0
                ? Oddities.any(random)
                : values.fitting(parameter.schema()).asText();
    }

    /// A path of dots alone would be walked by the client.
    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace(".", "%2E");
    }

    static String printable(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?");
    }
}
