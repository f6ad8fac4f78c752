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
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// OpenID Connect on the loopback address: discovery, keys, tokens, and a page to log in.
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
    /// @param returns where who logged in may be sent back to, to the letter; more may come later
    /// @param isReady told under `/q/health/ready`, where every part of the platform tells it
    public static IdentityProvider start(
            int port, Path secrets, Set<String> returns, Clock clock, BooleanSupplier isReady)
            throws IOException {
        var loopback = InetAddress.getLoopbackAddress();
        var provider =
                new IdentityProvider(HttpServer.create(new InetSocketAddress(loopback, port), 0));
        var password = Secret.ofDemoUsers(secrets);
        var codes = new Codes(clock);
        var key = SigningKey.keptIn(secrets);
        provider.openToPeople(new LoginDesk(returns, password, codes));
        provider.openToPrograms(
                key, new TokenDesk(provider.issuer(), key, password, codes, clock), isReady);
        provider.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        provider.server.start();
        return provider;
    }

    private void openToPeople(LoginDesk desk) {
        on(
                Discovery.AUTHORIZATION,
                Map.of(
                        "GET", request -> desk.ask(question(request)),
                        "POST", request -> desk.logIn(form(request))));
    }

    private void openToPrograms(SigningKey key, TokenDesk desk, BooleanSupplier isReady) {
        var discovery = new Discovery(issuer());
        get("/.well-known/openid-configuration", () -> Reply.of(discovery.document()));
        get(Discovery.KEYS, () -> Reply.of(Map.of("keys", List.of(key.published()))));
        on(
                Discovery.TOKEN,
                Map.of("POST", request -> Reply.of(desk.answer(form(request), basic(request)))));
        get(
                "/q/health/ready",
                () -> isReady.getAsBoolean() ? Reply.of(READY) : new Reply(503, NOT_READY));
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void get(String path, Supplier<Answer> answer) {
        on(path, Map.of("GET", _ -> answer.get()));
    }

    private void on(String path, Map<String, Answerer> answerers) {
        HttpHandler handler =
                exchange -> {
                    try (exchange) {
                        answer(exchange, path, answerers).send(exchange);
                    }
                };
        var _ = server.createContext(path, handler);
    }

    private static Answer answer(
            HttpExchange exchange, String path, Map<String, Answerer> answerers)
            throws IOException {
        if (!exchange.getRequestURI().getPath().equals(path)) {
            return new Reply(404, Map.of("error", "not_found"));
        }
        var answerer = answerers.get(exchange.getRequestMethod());
        if (answerer == null) {
            var allowed = String.join(", ", new TreeSet<>(answerers.keySet()));
            exchange.getResponseHeaders().set("Allow", allowed);
            return new Reply(405, Map.of("error", "invalid_request"));
        }
        try {
            return answerer.answer(exchange);
        } catch (Refusal refusal) {
            return Reply.of(refusal);
        }
    }

    private static Form question(HttpExchange request) {
        return Form.of(Optional.ofNullable(request.getRequestURI().getRawQuery()).orElse(""));
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
        Answer answer(HttpExchange request) throws IOException;
    }
}
