package org.uplift.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ClearanceTest {

    private static final AtomicLong OFFSETS = new AtomicLong(5_000_000);

    @Inject Clearance clearance;
    @Inject DeadLetters letters;

    @Test
    void throwsAwayWhatWasLaidAsideMoreThanAYearAgoAndNothingElse() {
        var old = laidAside(Duration.ofDays(366));
        var young = laidAside(Duration.ofDays(364));

        clearance.clear();

        assertThat(isThere(old)).isFalse();
        assertThat(isThere(young)).isTrue();
    }

    private long laidAside(Duration ago) {
        var offset = OFFSETS.getAndIncrement();
        var message = new ConsumerRecord<>("somewhere-events", 0, offset, "key", "{}");
        QuarkusTransaction.requiringNew()
                .run(() -> letters.layAside(message, "broken", 4, Instant.now().minus(ago)));
        return offset;
    }

    private boolean isThere(long offset) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        letters.find("topic = 'somewhere-events' and messageOffset = ?1", offset)
                                        .count()
                                == 1);
    }
}
