package org.uplift.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.uplift.local.ground.Ports;

/// Asks parts how they are.
record Health(Ports ports, HttpClient http) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    static Health of(Ports ports) {
        return new Health(ports, HttpClient.newHttpClient());
    }

    boolean isReady(Part part) {
        var asked =
                HttpRequest.newBuilder(URI.create(ports.url(part.door()) + "/q/health/ready"))
                        .timeout(PATIENCE)
                        .build();
        try {
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
