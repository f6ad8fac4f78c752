package org.uplift.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.regex.Pattern;

/// Household-service over HTTP, as an officer's program sees it.
record ImportDesk(HttpClient http, String base, String officer, String operator) {

    private static final Pattern ID = Pattern.compile("\"id\":\"([-0-9a-f]{36})\"");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z]+)\"");
    private static final Duration LOOK = Duration.ofMillis(50);

    static ImportDesk at(int port, Officer officer) throws GeneralSecurityException {
        return new ImportDesk(
                HttpClient.newHttpClient(),
                "http://127.0.0.1:" + port + "/v1",
                officer.token("county-officer"),
                officer.token("operator"));
    }

    boolean isThere() throws InterruptedException {
        var question =
                HttpRequest.newBuilder(URI.create(base.replace("/v1", "/q/health/ready"))).build();
        try {
            return http.send(question, BodyHandlers.ofString()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    void loadDivisions(BodyPublisher csv) throws IOException, InterruptedException {
        var _ = send(request("/divisions", operator, "text/csv").PUT(csv).build(), 200);
    }

    /// @return its id
    String send(Path file, String type) throws IOException, InterruptedException {
        var body = BodyPublishers.ofFile(file);
        var answer = send(request("/imports", officer, type).POST(body).build(), 201);
        return found(ID, answer);
    }

    void commit(String id) throws IOException, InterruptedException {
        var body = BodyPublishers.noBody();
        var path = "/imports/" + id + "/commit";
        var _ = send(request(path, officer, "application/json").PUT(body).build(), 202);
    }

    /// @return the import's card
    String await(String id, String state) throws IOException, InterruptedException {
        while (true) {
            var card = card(id);
            if (found(STATE, card).equals(state)) {
                return card;
            } else if (found(STATE, card).equals("failed")) {
                throw new IllegalStateException(card);
            }
            Thread.sleep(LOOK);
        }
    }

    private String card(String id) throws IOException, InterruptedException {
        var path = "/imports/" + id;
        return send(request(path, officer, "application/json").GET().build(), 200);
    }

    private HttpRequest.Builder request(String path, String token, String type) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type);
    }

    private String send(HttpRequest request, int expected)
            throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(
                    "%s answered %d: %s"
                            .formatted(request.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("There is no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
