package org.uplift.bench;

import java.io.IOException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/// As many lines to a service as are in use at once, each kept for whoever asks next.
record Lines(int port, String token, Deque<Line> idle) implements AutoCloseable {

    static Lines to(int port, String token) {
        return new Lines(port, token, new ConcurrentLinkedDeque<>());
    }

    void get(String path) throws IOException {
        var kept = idle.pollFirst();
        var line = kept == null ? Line.to(port, token) : kept;
        line.get(path);
        idle.addFirst(line);
    }

    @Override
    public void close() throws IOException {
        for (var line = idle.pollFirst(); line != null; line = idle.pollFirst()) {
            line.close();
        }
    }
}
