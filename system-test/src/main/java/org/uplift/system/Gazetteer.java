package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Objects;

/// The divisions that a platform knows.
record Gazetteer(Platform platform) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DIVISIONS = 39_727;

    void load() {
        platform.as("operator", Service.HOUSEHOLD)
                .put("/v1/divisions", "text/csv", BodyPublishers.ofByteArray(csv()))
                .expect(200, 201, 204);
        awaitAll();
    }

    /// Until they have been told to the end.
    void awaitAll() {
        await("the divisions in analytics-service")
                .atMost(PATIENCE)
                .until(() ->
                        platform.number(Service.ANALYTICS, "select count(*) from division")
                                >= DIVISIONS);
    }

    private static byte[] csv() {
        try (var csv = Gazetteer.class.getResourceAsStream("/divisions.csv")) {
            return Objects.requireNonNull(csv).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
