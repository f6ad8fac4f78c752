package org.uplift.household.hooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.uplift.platform.outward.Signature;
import org.uplift.platform.outward.Strangers;
import org.uplift.platform.secrecy.Seal;

/// Calls where somebody wants to be told, and follows nobody who sends it elsewhere.
@ApplicationScoped
class Messenger {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HookSettings settings;
    private final Seal seal;
    private final ObjectMapper json;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(Redirect.NEVER)
                    .build();

    Messenger(HookSettings settings, Seal seal, ObjectMapper json) {
        this.settings = settings;
        this.seal = seal;
        this.json = json;
    }

    /// @return whether they said that they heard it
    boolean carry(Hook to, News news) throws InterruptedException {
        var allowed = settings.allowedHosts().orElse(List.of());
        if (Strangers.objection(to.dest(), allowed).isPresent()) {
            return false;
        }
        var body = body(news);
        var secret = seal.open(to.secret(), Hook.bond(to.id()));
        var request =
                HttpRequest.newBuilder(URI.create(to.dest()))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Uplift-Signature", "sha256=" + Signature.of(secret, body))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() / 100 == 2;
        } catch (IOException _) {
            return false;
        }
    }

    private byte[] body(News news) {
        try {
            return json.writeValueAsBytes(news);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
