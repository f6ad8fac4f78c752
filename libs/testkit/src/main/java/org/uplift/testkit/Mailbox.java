package org.uplift.testkit;

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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Somebody who wants to be told, and does not always answer.
public final class Mailbox implements AutoCloseable {

    private final HttpServer server;
    private final String signature;
    private final AtomicInteger refusals;
    private final List<Letter> refused = new CopyOnWriteArrayList<>();
    private final List<Letter> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch answering;
    private final CountDownLatch called = new CountDownLatch(1);

    /// @param signature the header that signs what is told
    /// @param refusals how often it says that it heard nothing, before it hears
    public Mailbox(String signature, int refusals) {
        this(signature, refusals, new CountDownLatch(0));
    }

    /// Listens, and says nothing until it is closed.
    public static Mailbox silent(String signature) {
        return new Mailbox(signature, 0, new CountDownLatch(1));
    }

    private Mailbox(String signature, int refusals, CountDownLatch answering) {
        this.signature = signature;
        this.answering = answering;
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

    public String address() {
        return "http://localhost:%d/box".formatted(server.getAddress().getPort());
    }

    public List<Letter> taken() {
        return List.copyOf(taken);
    }

    public boolean isCalled() {
        return called.getCount() == 0;
    }

    public List<Letter> refused() {
        return List.copyOf(refused);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            called.countDown();
            answering.await();
            var letter =
                    new Letter(
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                            exchange.getRequestHeaders().getFirst(signature));
            var isTaken = refusals.getAndDecrement() <= 0;
            var _ = (isTaken ? taken : refused).add(letter);
            exchange.sendResponseHeaders(isTaken ? 204 : 503, -1);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        answering.countDown();
        server.stop(0);
    }

    /// A document, and how it was signed.
    public record Letter(String text, @Nullable String signature) {

        /// @param path in the document, as in `tasks.state`
        public List<String> all(String path) {
            return JsonPath.from(text).getList(path);
        }
    }
}
