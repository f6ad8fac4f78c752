package org.uplift.system;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;

/// The question whose answer shows that a service is well: one that its database must answer.
record Inquiry(Platform platform) {

    private static final Duration MOMENT = Duration.ofMillis(10);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    Answer ask(Service service) {
        return platform.as("province", service).get(Reader.QUESTIONS.getOrDefault(service, ""));
    }

    void awaitAnswerOf(Service service) {
        await(service.title())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(MOMENT)
                .until(() -> isAnswered(service));
    }

    void awaitAnswersOfAll() {
        for (var service : Service.values()) {
            awaitAnswerOf(service);
        }
    }

    private boolean isAnswered(Service service) {
        try {
            return ask(service).status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
