package org.uplift.system;

import static org.uplift.system.Service.HOUSEHOLD;

import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.StreamSupport;

/// The way of somebody whose phones send it point by point, each of them until it is not answered.
final class Walk {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String TOKEN_OF = "township";

    private final Platform platform;
    private final int phones;
    private final Instant start = Instant.now().minus(LONGEST).truncatedTo(ChronoUnit.SECONDS);
    private final Queue<Instant> said = new ConcurrentLinkedQueue<>();
    private final Queue<Instant> acknowledged = new ConcurrentLinkedQueue<>();

    Walk(Platform platform, int phones) {
        this.platform = platform;
        this.phones = phones;
    }

    /// Each phone has seconds of its own.
    void go(int phone) {
        for (var second = phone; ; second += phones) {
            var at = start.plusSeconds(second);
            said.add(at);
            if (!isTaken(at)) {
                return;
            }
            acknowledged.add(at);
        }
    }

    Collection<Instant> acknowledged() {
        return acknowledged;
    }

    Collection<Instant> said() {
        return said;
    }

    void sayAllAgain() {
        said.forEach(at -> send(at).expect(200));
    }

    String subject() {
        return platform.as(TOKEN_OF, HOUSEHOLD).claims().path("sub").asText();
    }

    /// As it is played back.
    List<Instant> track() {
        var api = platform.as(TOKEN_OF, HOUSEHOLD);
        var path =
                "/v1/tracks/%s?from=%s&until=%s".formatted(subject(), start, start.plus(LONGEST));
        var points = api.get(path).expect(200).json().path("points");
        return StreamSupport.stream(points.spliterator(), false)
                .map(point -> Instant.parse(point.path("at").asText()))
                .toList();
    }

    private boolean isTaken(Instant at) {
        try {
            return send(at).status() == 200;
        } catch (UncheckedIOException nobodyAnswers) {
            return false;
        }
    }

    private Answer send(Instant at) {
        var point = "{\"at\":\"%s\",\"latitude\":33.1,\"longitude\":116.1}".formatted(at);
        return platform.as(TOKEN_OF, HOUSEHOLD)
                .send(
                        "POST",
                        "/v1/points",
                        "application/json",
                        BodyPublishers.ofString("{\"points\":[%s]}".formatted(point)));
    }
}
