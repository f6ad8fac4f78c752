package org.uplift.local.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/// OpenID Connect on the loopback address: discovery, keys and tokens.
public final class IdentityProvider implements AutoCloseable {

    private static final int LARGEST_REQUEST = 8192;
    private static final Map<String, String> NOT_READY = Map.of("status", "DOWN");
    private static final Map<String, String> READY = Map.of("status", "UP");

    private final HttpServer server;

    private IdentityProvider(HttpServer server) {
        this.server = server;
    }

    /// Opens the doors at once.
    ///
    /// @param port 0 for any free one
    /// @param isReady told under `/q/health/ready`, where every part of the platform tells it
    public static IdentityProvider start(
            int port, Path secrets, Clock clock, BooleanSupplier isReady) throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        var provider =
                new IdentityProvider(HttpServer.create(new InetSocketAddress(loopback, port), 0));
        provider.open(SigningKey.keptIn(secrets), Secret.ofDemoUsers(secrets), clock, isReady);
        return provider;
    }

    private void open(SigningKey key, Secret password, Clock clock, BooleanSupplier isReady) {
        var discovery = new Discovery(issuer());
        var desk = new TokenDesk(issuer(), key, password, clock);
        on("/.well-known/openid-configuration", "GET", _ -> Reply.of(discovery.document()));
        on(Discovery.KEYS, "GET", _ -> Reply.of(Map.of("keys", List.of(key.published()))));
        on(
                Discovery.TOKEN,
                "POST",
                request -> Reply.of(desk.answer(form(request), basic(request))));
        on(
                "/q/health/ready",
                "GET",
                _ -> isReady.getAsBoolean() ? Reply.of(READY) : new Reply(503, NOT_READY));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void on(String path, String method, Answerer answerer) {
        HttpHandler handler =
                exchange -> {
                    try (exchange) {
                        answer(exchange, path, method, answerer).send(exchange);
                    }
                };
        var _ = server.createContext(path, handler);
    }

    private static Reply answer(
            HttpExchange exchange, String path, String method, Answerer answerer)
            throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            return new Reply(404, Map.of("error", "not_found"));
        }
        if (!exchange.getRequestMethod().equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            return new Reply(405, Map.of("error", "invalid_request"));
        }
        try {
            return answerer.answer(exchange);
        } catch (Refusal refusal) {
            return Reply.of(refusal);
        }
    }

    private static Form form(HttpExchange request) throws IOException {
        var type = Optional.ofNullable(request.getRequestHeaders().getFirst("Content-Type"));
        if (!type.orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("application/x-www-form-urlencoded")) {
            throw Refusal.invalidRequest("the body must be application/x-www-form-urlencoded");
        }
        var body = request.getRequestBody().readNBytes(LARGEST_REQUEST + 1);
        if (body.length > LARGEST_REQUEST) {
            var _ = request.getRequestBody().transferTo(OutputStream.nullOutputStream());
            throw Refusal.tooLarge();
        }
        return Form.of(new String(body, StandardCharsets.UTF_8));
    }

    private static Optional<String> basic(HttpExchange request) {
        return Optional.ofNullable(request.getRequestHeaders().getFirst("Authorization"));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    @FunctionalInterface
    private interface Answerer {
        Reply answer(HttpExchange request) throws IOException;
    }
}
