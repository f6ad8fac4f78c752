package org.uplift.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/// Who is let in at a broker, and as what.
@FunctionalInterface
public interface MqttDoor {

    CompletionStage<Pass> admit(String user, String password);

    /// What somebody may do who was let in.
    enum Pass {
        NONE,
        /// Says what it measures, under its own name.
        DEVICE,
        /// Listens to all devices.
        LISTENER
    }

    /// One listener, and the devices that a service knows.
    ///
    /// @param admissions where the service answers whether it knows one
    static MqttDoor of(String listener, String password, Supplier<URI> admissions) {
        var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        return (user, said) ->
                user.equals(listener)
                        ? CompletableFuture.completedFuture(
                                said.equals(password) ? Pass.LISTENER : Pass.NONE)
                        : ask(http, admissions, user, said);
    }

    private static CompletionStage<Pass> ask(
            HttpClient http, Supplier<URI> admissions, String user, String password) {
        if (!user.matches("[0-9a-f-]{36}") || !password.matches("[A-Za-z0-9_-]{1,100}")) {
            return CompletableFuture.completedFuture(Pass.NONE);
        }
        var body = "{\"username\": \"%s\", \"password\": \"%s\"}".formatted(user, password);
        var request =
                HttpRequest.newBuilder(admissions.get())
                        .timeout(Duration.ofSeconds(10))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .thenApply(answer -> isAllowed(answer.statusCode(), answer.body()))
                .thenApply(isAllowed -> isAllowed ? Pass.DEVICE : Pass.NONE);
    }

    private static boolean isAllowed(int status, String body) {
        return status == 200 && body.replace(" ", "").contains("\"result\":\"allow\"");
    }

    /// A password that nobody guesses.
    static String password() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), UTF_8);
    }
}
