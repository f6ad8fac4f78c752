package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;

/// What is said at a token endpoint, and the answer.
final class Grant {

    private Grant() {}

    static Answer ask(String issuer, Map<String, String> grant) {
        return Api.send(
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(grant)))
                        .build());
    }

    static String token(String issuer, Map<String, String> grant) {
        return ask(issuer, grant).expect(200).json().path("access_token").asText();
    }

    /// The token of a program.
    static String program(String issuer, String client, String secret) {
        return token(
                issuer,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", secret));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(f -> f.getKey() + "=" + URLEncoder.encode(f.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
