package org.uplift.local.opening;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Trouble;
import org.uplift.local.identity.DemoTokens;

/// One user's way to the services' public REST APIs.
final class Api {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Ports ports;
    private final String token;

    Api(Ports ports, DemoTokens tokens, String user) {
        this.ports = ports;
        this.token = tokens.of(user);
    }

    /// What is there, or nothing where there is nothing.
    Optional<JsonNode> find(Port service, String path) {
        return send(service, path, HttpRequest.Builder::GET);
    }

    JsonNode get(Port service, String path) {
        return find(service, path).orElseThrow(() -> absent(service, path));
    }

    JsonNode put(Port service, String path, String type, BodyPublisher body) {
        return send(service, path, request -> request.header("Content-Type", type).PUT(body))
                .orElseThrow(() -> absent(service, path));
    }

    JsonNode post(Port service, String path, String type, BodyPublisher body) {
        return send(service, path, request -> request.header("Content-Type", type).POST(body))
                .orElseThrow(() -> absent(service, path));
    }

    JsonNode put(Port service, String path) {
        return put(service, path, "application/json", BodyPublishers.noBody());
    }

    private Optional<JsonNode> send(
            Port service, String path, UnaryOperator<HttpRequest.Builder> with) {
        var request =
                HttpRequest.newBuilder(URI.create(ports.url(service) + path))
                        .header("Authorization", "Bearer " + token)
                        .timeout(PATIENCE);
        try {
            var answer = http.send(with.apply(request).build(), BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case 404 -> Optional.empty();
                case 200, 201, 202, 204 -> Optional.of(JSON.readTree(answer.body()));
                default -> throw refused(path, answer.statusCode(), answer.body());
            };
        } catch (IOException e) {
            throw new Trouble(
                    "%s broke off while asked for %s; its log tells why: ./uplift logs %s"
                            .formatted(service.holder(), path, service.holder()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while waiting for " + service.holder(), e);
        }
    }

    private static Trouble absent(Port service, String path) {
        return new Trouble("%s has nothing under %s".formatted(service.holder(), path));
    }

    private static Trouble refused(String path, int status, String body) {
        try {
            var problem = JSON.readTree(body);
            return new Trouble(
                    "%s was refused with %d: %s %s"
                            .formatted(
                                    path,
                                    status,
                                    problem.path("title").asText(),
                                    problem.path("detail").asText(body)));
        } catch (JsonProcessingException e) {
            return new Trouble("%s was refused with %d: %s".formatted(path, status, body), e);
        }
    }
}
