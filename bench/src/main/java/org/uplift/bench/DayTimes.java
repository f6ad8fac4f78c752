package org.uplift.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

/// How long each kind of request took, from when it was due.
final class DayTimes {

    private static final Target COMMAND = Target.under(250, "ms");

    private final Duration warmUp;
    private final Map<String, Queue<Double>> commands = new ConcurrentSkipListMap<>();
    private final Map<String, Queue<Double>> queries = new ConcurrentSkipListMap<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicReference<String> first = new AtomicReference<>("");
    private volatile long counted;

    DayTimes(Duration warmUp) {
        this.warmUp = warmUp;
    }

    void begin(long start) {
        counted = start + warmUp.toNanos();
    }

    void command(String what, Asker asker, HttpRequest request, long due) {
        time(commands, what, asker, request, due);
    }

    void query(String what, Asker asker, String path, long due) {
        time(queries, what, asker, asker.request(path).build(), due);
    }

    private void time(
            Map<String, Queue<Double>> kinds,
            String what,
            Asker asker,
            HttpRequest request,
            long due) {
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        try {
            send(asker, request);
        } catch (IOException e) {
            failed.incrementAndGet();
            var _ = first.compareAndSet("", what + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (due >= counted) {
            kinds.computeIfAbsent(what, _ -> new ConcurrentLinkedQueue<>())
                    .add((System.nanoTime() - due) / 1e6);
        }
    }

    static void send(Asker asker, HttpRequest request) throws IOException, InterruptedException {
        var answer = asker.http().send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    "%s answers %d: %s"
                            .formatted(request.uri(), answer.statusCode(), answer.body()));
        }
    }

    List<String> lines() {
        if (failed.get() > 0) {
            throw new IllegalStateException(failed + " requests failed, such as " + first);
        }
        var lines = new ArrayList<String>();
        commands.forEach((what, millis) -> {
            var sorted = sorted(millis);
            lines.add(
                    COMMAND.line(
                            "  %s, %,d times, median %.0f ms, p99"
                                    .formatted(what, sorted.length, Load.at(sorted, 0.5)),
                            Load.at(sorted, 0.99)));
        });
        queries.forEach((what, millis) -> {
            var sorted = sorted(millis);
            lines.add(
                    "  %s, %,d times, median %.0f ms, p99 %.0f ms"
                            .formatted(
                                    what,
                                    sorted.length,
                                    Load.at(sorted, 0.5),
                                    Load.at(sorted, 0.99)));
        });
        return lines;
    }

    private static double[] sorted(Queue<Double> millis) {
        var sorted = millis.stream().mapToDouble(one -> one).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
