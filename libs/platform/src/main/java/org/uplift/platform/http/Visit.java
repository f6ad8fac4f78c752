package org.uplift.platform.http;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.HttpHeaders;

/// How somebody who came stands with the bucket of their own.
///
/// @param untilFull nanoseconds
/// @param untilNext nanoseconds; 0 for whoever was let in
record Visit(Pace pace, long untilFull, long untilNext) {

    boolean isOver() {
        return untilNext > 0;
    }

    long left() {
        return (pace.rest() - untilFull) / pace.interval();
    }

    /// In the words of draft-ietf-httpapi-ratelimit-headers.
    void tell(HttpServerResponse response) {
        var _ =
                response.putHeader(
                                "RateLimit-Policy",
                                "\""
                                        + pace.name()
                                        + "\";q="
                                        + pace.atOnce()
                                        + ";w="
                                        + seconds(pace.rest()))
                        .putHeader(
                                "RateLimit",
                                "\"" + pace.name() + "\";r=" + left() + ";t=" + seconds(untilFull));
        if (isOver()) {
            var _ = response.putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds(untilNext)));
        }
    }

    private static long seconds(long nanos) {
        return Math.ceilDiv(nanos, SECONDS.toNanos(1));
    }
}
