package org.uplift.system;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Where a service sends its traces, all of which are kept as they came.
final class Spans implements AutoCloseable {

    private final HttpServer server;
    private final List<byte[]> kept = new CopyOnWriteArrayList<>();

    private Spans(HttpServer server) {
        this.server = server;
    }

    static Spans collected() {
        try {
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var spans = new Spans(HttpServer.create(loopback, 0));
            spans.server.createContext(
                    "/v1/traces",
                    exchange -> {
                        spans.kept.add(exchange.getRequestBody().readAllBytes());
                        exchange.sendResponseHeaders(200, -1);
                        exchange.close();
                    });
            spans.server.start();
            return spans;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From its next start on the instance sends them here, or nowhere any more.
    void of(Instance instance) {
        instance.tell("QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf");
        instance.tell("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", address());
        instance.tell("QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "100ms");
    }

    static void noneOf(Instance instance) {
        instance.tell("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", " ");
    }

    /// As a service does.
    void send(byte[] trace) {
        var request =
                HttpRequest.newBuilder(URI.create(address() + "/v1/traces"))
                        .POST(BodyPublishers.ofByteArray(trace));
        Api.send(request.build()).expect(200);
    }

    List<byte[]> kept() {
        return kept;
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
