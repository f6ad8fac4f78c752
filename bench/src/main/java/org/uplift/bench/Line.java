package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/// A line to a service, kept open: one request after the other, as plain as they can be. Whoever
/// asks runs on the machine that is measured, and takes as little of it as possible.
final class Line implements AutoCloseable {

    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final String common;

    private Line(Socket socket, String token) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        this.common =
                " HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n".formatted(socket.getPort())
                        + (token.isEmpty()
                                ? ""
                                : "Authorization: Bearer %s\r\nPurpose: verification\r\n"
                                        .formatted(token));
    }

    /// @param token nothing for a stranger
    static Line to(int port, String token) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        return new Line(socket, token);
    }

    void get(String path) throws IOException {
        say("GET " + path + common + "\r\n");
    }

    void post(String path, String json) throws IOException {
        say(
                "POST %s%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(path, common, json.length(), json));
    }

    /// @throws IOException when it was not taken
    private void say(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(UTF_8));
        var status = line();
        var length = 0;
        for (var header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        var body = in.readNBytes(length);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status + " " + new String(body, UTF_8));
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var one = in.read(); one != '\n'; one = in.read()) {
            if (one < 0) {
                throw new EOFException("The line broke");
            }
            if (one != '\r') {
                var _ = line.append((char) one);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
