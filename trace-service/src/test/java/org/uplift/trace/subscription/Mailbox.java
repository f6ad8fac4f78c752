package org.uplift.trace.subscription;

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
final class Mailbox implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger refusals;
    private final List<Letter> refused = new CopyOnWriteArrayList<>();
    private final List<Letter> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch answering;
    private final CountDownLatch called = new CountDownLatch(1);

    Mailbox(int refusals) {
        this(refusals, new CountDownLatch(0));
    }

    /// Listens, and says nothing until it is closed.
    static Mailbox silent() {
        return new Mailbox(0, new CountDownLatch(1));
    }

    private Mailbox(int refusals, CountDownLatch answering) {
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

    String address() {
        return "http://localhost:%d/box".formatted(server.getAddress().getPort());
    }

    List<Letter> taken() {
        return List.copyOf(taken);
    }

    boolean isCalled() {
        return called.getCount() == 0;
    }

    List<Letter> refused() {
        return List.copyOf(refused);
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            called.countDown();
            answering.await();
            var letter =
                    new Letter(
                            new String(exchange.getRequestBody().readAllBytes(), UTF_8),
                            exchange.getRequestHeaders().getFirst("GS1-Signature"));
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
    record Letter(String text, @Nullable String signature) {

        List<String> events() {
            return JsonPath.from(text)
                    .getList("epcisBody.queryResults.resultsBody.eventList.eventID");
        }
    }
}
