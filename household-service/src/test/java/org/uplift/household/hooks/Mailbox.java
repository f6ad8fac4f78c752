package org.uplift.household.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Somebody who wants to be told, and does not always answer.
final class Mailbox implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger refusals;
    private final List<Letter> refused = new CopyOnWriteArrayList<>();
    private final List<Letter> taken = new CopyOnWriteArrayList<>();

    Mailbox(int refusals) {
        this.refusals = new AtomicInteger(refusals);
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var _ = server.createContext("/", this::receive);
        server.start();
    }

    String address() {
        return "http://localhost:%d/box".formatted(server.getAddress().getPort());
    }

    List<Letter> taken() {
        return List.copyOf(taken);
    }

    List<Letter> refused() {
        return List.copyOf(refused);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            var letter =
                    new Letter(
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                            exchange.getRequestHeaders().getFirst("Uplift-Signature"));
            var isTaken = refusals.getAndDecrement() <= 0;
            var _ = (isTaken ? taken : refused).add(letter);
            exchange.sendResponseHeaders(isTaken ? 204 : 503, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// A document, and how it was signed.
    record Letter(String text, @Nullable String signature) {

        List<String> tasks() {
            return JsonPath.from(text).getList("tasks.task");
        }

        List<String> states() {
            return JsonPath.from(text).getList("tasks.state");
        }
    }
}
