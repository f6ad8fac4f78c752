package org.uplift.platform.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.uplift.platform.identity.Roles;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.Tokens;

/// Bodies that never end. In this room officers send 64 KiB, and 256 KiB where files are taken;
/// strangers 32 KiB, where they may write at all.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EndlessBodyTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String CHUNKED = "Transfer-Encoding: chunked";

    private final HandWatch watch;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource("/")
    URI service;

    EndlessBodyTest(HandWatch watch) {
        this.watch = watch;
    }

    enum Kind {
        FORM("PUT /v1/room/guests/" + UUID.randomUUID(), "application/json"),
        FILE("POST /v1/room/uploads", "text/csv"),
        WISH("POST /public/room/wishes", "text/plain");

        private final String request;
        private final String type;

        Kind(String request, String type) {
            this.request = request;
            this.type = type;
        }
    }

    @AfterEach
    void go() {
        watch.go();
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatGoesOnForEver(Kind kind) throws Exception {
        try (var socket = begin(kind, CHUNKED)) {
            var sending = supplyAsync(() -> catchThrowable(() -> sendForEver(socket)));
            isTold(socket, 413);
            assertThat(sending.get(PATIENCE.toSeconds(), SECONDS)).isInstanceOf(IOException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"FORM, 65537", "FILE, 262145", "WISH, 32769"})
    void refusesWhatIsTooLargeWithoutWaitingForItsEnd(Kind kind, int size) throws IOException {
        try (var socket = begin(kind, CHUNKED)) {
            send(socket, size);
            isTold(socket, 413);
        }
    }

    /// However much came before.
    @ParameterizedTest
    @CsvSource({"FORM, 1", "FORM, 20000", "FILE, 20000", "WISH, 1", "WISH, 20000"})
    void doesNotWaitForEverForWhatHardlyComes(Kind kind, int size) throws IOException {
        watch.stop();
        try (var socket = begin(kind, CHUNKED)) {
            send(socket, size);
            passMinutesUntilItIsAnswered(socket);
            isTold(socket, 408);
        }
    }

    @Test
    void doesNotWaitForEverForWhatIsSaidToCome() throws IOException {
        watch.stop();
        try (var socket = begin(Kind.FORM, "Content-Length: 60000")) {
            passMinutesUntilItIsAnswered(socket);
            isTold(socket, 408);
        }
    }

    private Socket begin(Kind kind, String length) throws IOException {
        var officer = Tokens.of(Roles.TOWNSHIP_OFFICER, "341623100000");
        var token = kind == Kind.WISH ? "" : "Authorization: Bearer " + officer + "\r\n";
        var socket = new Socket(service.getHost(), service.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        write(
                socket,
                """
                %s HTTP/1.1\r
                Host: localhost\r
                %sContent-Type: %s\r
                %s\r
                \r
                """
                        .formatted(kind.request, token, kind.type, length));
        return socket;
    }

    private static void send(Socket socket, int size) throws IOException {
        write(socket, "%x\r\n%s\r\n".formatted(size, " ".repeat(size)));
    }

    /// Until the other side hangs up.
    private static void sendForEver(Socket socket) throws IOException {
        while (true) {
            send(socket, 1_000);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(UTF_8));
    }

    private void passMinutesUntilItIsAnswered(Socket socket) {
        await("an answer")
                .atMost(PATIENCE)
                .until(() -> {
                    watch.pass(Duration.ofMinutes(1));
                    return socket.getInputStream().available() > 0;
                });
    }

    private static void isTold(Socket socket, int status) throws IOException {
        var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
        assertThat(answer.readLine()).startsWith("HTTP/1.1 " + status);
        var head =
                answer.lines()
                        .takeWhile(line -> !line.isEmpty())
                        .map(line -> line.toLowerCase(Locale.ROOT))
                        .toList();
        assertThat(head).contains("connection: close");
        assertThat(head)
                .anyMatch(line -> line.startsWith("content-type: application/problem+json"));
    }
}
