package org.uplift.bench;

import static java.net.http.HttpClient.Version.HTTP_1_1;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/// Somebody with a token who asks a service.
record Asker(HttpClient http, URI service, String token) {

    private static final JsonMapper JSON = new JsonMapper();

    static Asker of(int port, String token) {
        var http = HttpClient.newBuilder().version(HTTP_1_1).build();
        return new Asker(http, URI.create("http://127.0.0.1:" + port), token);
    }

    /// Whoever passes by.
    static Asker stranger(int port) {
        return of(port, "");
    }

    byte[] read(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("%s answers %d".formatted(path, answer.statusCode()));
        }
        return answer.body();
    }

    /// The same to the same, as plain as it can be.
    Lines lines() {
        return Lines.to(service.getPort(), token);
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JSON.readTree(read(path));
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(service.resolve(path));
        return token.isEmpty()
                ? request
                : request.header("Authorization", "Bearer " + token)
                        .header("Purpose", "verification");
    }

    boolean isReady() throws InterruptedException {
        try {
            var _ = read("/q/health/ready");
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }
}
