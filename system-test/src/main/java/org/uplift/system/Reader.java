package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/// Somebody who asks a service the same question over and over.
final class Reader implements AutoCloseable {

    static final Map<Service, String> QUESTIONS =
            Map.of(
                    Service.HOUSEHOLD, "/v1/households?division=341881000000",
                    Service.RELOCATION, "/v1/candidates?division=341881000000",
                    Service.JOBS, "/v1/labourers?division=341881000000",
                    Service.TRACE, "/v1/growers?division=341881000000",
                    Service.ANALYTICS, "/v1/statistics/341881000000?by=label");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Supplier<Api> door;
    private final String question;
    private final AtomicLong answered = new AtomicLong();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private volatile boolean isOver;

    private Reader(Supplier<Api> door, String question) {
        this.door = door;
        this.question = question;
    }

    static Reader of(Supplier<Api> door, Service service) {
        var reader = new Reader(door, QUESTIONS.getOrDefault(service, ""));
        var _ = Thread.ofVirtual().start(reader::read);
        return reader;
    }

    private void read() {
        while (!isOver) {
            try {
                var answer = door.get().get(question);
                if (answer.status() != 200) {
                    failures.add(answer.status() + " " + answer.request());
                }
            } catch (UncheckedIOException e) {
                failures.add(e.getMessage() + ": " + e.getCause());
            }
            answered.incrementAndGet();
        }
    }

    void awaitMore(long answers) {
        var enough = answered.get() + answers;
        await("answers").atMost(PATIENCE).until(() -> answered.get() >= enough);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        isOver = true;
    }
}
