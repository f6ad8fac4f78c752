package org.uplift.platform.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/// Lets nothing follow a request on its connection. Whoever still sends is answered, and what they
/// send is poured away for a moment: a connection closed at once is reset, and the answer is lost
/// with it (RFC 9112, 9.6).
final class Farewell {

    private static final long A_MOMENT = 2_000;

    private Farewell() {}

    static void say(RoutingContext request) {
        request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        request.addEndHandler(_ -> linger(request));
    }

    private static void linger(RoutingContext request) {
        var body = request.request();
        if (body.isEnded()) {
            close(body);
            return;
        }
        var timer = request.vertx().setTimer(A_MOMENT, _ -> close(body));
        body.handler(_ -> {})
                .exceptionHandler(_ -> request.vertx().cancelTimer(timer))
                .endHandler(_ -> close(body))
                .resume();
    }

    private static void close(HttpServerRequest request) {
        var _ = request.connection().close();
    }
}
