package org.uplift.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// Sends a browser back to the client that it came from, with a code or with the reason why there
/// is none.
///
/// @param said of it, with the state the client gave
record WayBack(String address, Map<String, String> said) implements Answer {

    static WayBack with(String code, Question question) {
        return to(question.returnTo(), question.state(), Map.of("code", code));
    }

    static WayBack with(Refusal refusal, String returnTo, String state) {
        return to(
                returnTo,
                state,
                Map.of("error", refusal.error(), "error_description", refusal.getMessage()));
    }

    private static WayBack to(String address, String state, Map<String, String> said) {
        var all = new LinkedHashMap<>(said);
        if (!state.isEmpty()) {
            all.put("state", state);
        }
        return new WayBack(address, all);
    }

    @Override
    public void send(HttpExchange exchange) throws IOException {
        var query =
                said.entrySet().stream()
                        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                        .collect(Collectors.joining("&"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("Location", address + "?" + query);
        exchange.sendResponseHeaders(303, -1);
    }
}
