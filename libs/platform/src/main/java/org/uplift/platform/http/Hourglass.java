package org.uplift.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.uplift.platform.Stopwatch;

/// Waits for a body as long as it keeps coming. Whoever keeps a request open with a byte now and
/// then is told so, and the connection is broken off.
@ApplicationScoped
class Hourglass {

    private static final long A_SECOND = 1_000;

    private final BodyLimit bodies;
    private final Stopwatch watch;

    Hourglass(BodyLimit bodies, Stopwatch watch) {
        this.bodies = bodies;
        this.watch = watch;
    }

    void turn(RoutingContext request) {
        if (!hasBody(request)) {
            return;
        }
        var inflow =
                new Inflow(
                        bodies.bodyPatience().toNanos(),
                        bodies.leastInThatTime().asLongValue(),
                        watch.nanos());
        var timer = request.vertx().setPeriodic(A_SECOND, id -> look(request, inflow, id));
        request.addEndHandler(_ -> request.vertx().cancelTimer(timer));
    }

    private static boolean hasBody(RoutingContext request) {
        var headers = request.request().headers();
        return headers.contains(HttpHeaders.TRANSFER_ENCODING)
                || headers.contains(HttpHeaders.CONTENT_LENGTH);
    }

    private void look(RoutingContext request, Inflow inflow, long timer) {
        var body = request.request();
        if (body.isEnded() || request.response().closed() || request.response().headWritten()) {
            request.vertx().cancelTimer(timer);
        } else if (inflow.isTooSlow(body.bytesRead(), watch.nanos())) {
            Farewell.say(request);
            request.fail(408);
        }
    }
}
