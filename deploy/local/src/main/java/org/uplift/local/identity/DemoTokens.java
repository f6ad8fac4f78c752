package org.uplift.local.identity;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.uplift.local.Trouble;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Asks the running provider for a demo user's token, as any client would.
public record DemoTokens(String issuer, Path secrets) {

    public String of(String user) {
        if (DemoUser.named(user).isEmpty()) {
            throw new Trouble(
                    "There is no demo user %s, only %s"
                            .formatted(
                                    user,
                                    String.join(
                                            ", ",
                                            DemoUser.ALL.stream().map(DemoUser::name).toList())));
        }
        var form =
                "grant_type=password&username=%s&password=%s"
                        .formatted(user, encoded(Secret.ofDemoUsers(secrets).text()));
        var request =
                HttpRequest.newBuilder(URI.create(issuer + Discovery.TOKEN))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            return new ObjectMapper().readTree(answer.body()).required("access_token").asText();
        } catch (IOException e) {
            throw new Trouble(
                    "The identity provider does not answer: is it up? ./uplift status", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while asking for a token", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
