package org.uplift.local.identity;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;

/// An answer in JSON, to a program.
record Reply(int status, Object said) implements Answer {

    static Reply of(Object said) {
        return new Reply(200, said);
    }

    static Reply of(Refusal refusal) {
        return new Reply(
                refusal.status(),
                Map.of("error", refusal.error(), "error_description", refusal.getMessage()));
    }

    @Override
    public void send(HttpExchange exchange) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Cache-Control", "no-store");
        headers.set("Pragma", "no-cache");
        if (status == 401) {
            headers.set("WWW-Authenticate", "Basic realm=\"uplift\"");
        }
        var body = Json.bytes(said);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }
}
