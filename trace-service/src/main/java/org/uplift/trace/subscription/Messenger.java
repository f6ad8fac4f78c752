package org.uplift.trace.subscription;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.uplift.platform.outward.Signature;
import org.uplift.platform.secrecy.Seal;

/// Carries a document to where somebody wants to be told, and follows nobody who sends it
/// elsewhere.
@ApplicationScoped
class Messenger {

    private final Addressee addressee;
    private final Instance<Seal> seal;
    private final Duration patience;
    private final HttpClient http;

    Messenger(Addressee addressee, Instance<Seal> seal, SubscriptionSettings settings) {
        this.addressee = addressee;
        this.seal = seal;
        this.patience = settings.answerWithin();
        this.http =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(Redirect.NEVER)
                        .build();
    }

    /// @return whether they said that they heard it
    boolean carry(Subscription to, String document) throws InterruptedException {
        if (addressee.objection(to.dest()).isPresent()) {
            return false;
        }
        var body = document.getBytes(UTF_8);
        var request =
                HttpRequest.newBuilder(URI.create(to.dest()))
                        .timeout(patience)
                        .header("Content-Type", "application/ld+json")
                        .header("GS1-EPCIS-Version", "2.0")
                        .header("GS1-CBV-Version", "2.0")
                        .header("GS1-EPC-Format", to.format())
                        .header("GS1-Subscription-ID", to.id().toString())
                        .POST(BodyPublishers.ofByteArray(body));
        var token = to.token();
        if (token != null) {
            var key = seal.get().open(token, Subscription.bond(to.id()));
            request.header("GS1-Signature", "sha256=" + signature(key, body));
        }
        try {
            var status = http.send(request.build(), BodyHandlers.discarding()).statusCode();
            return status / 100 == 2;
        } catch (IOException _) {
            return false;
        }
    }

    static String signature(String key, byte[] body) {
        return Signature.of(key, body);
    }
}
