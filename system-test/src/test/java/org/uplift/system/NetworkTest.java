package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines to the servers that are slow, say nothing for a while, or end in the middle of a word.
class NetworkTest {

    private static final Duration LATE = Duration.ofMillis(5);

    private final Platform platform = Platform.up();

    @AfterEach
    void mend() {
        platform.ground().toPostgres().mend();
        platform.ground().toKafka().mend();
    }

    @Test
    void losesAndDoublesNothingOnBadLines() {
        tear("341821", 11, 8).check();
    }

    /// The control: facts that are not written with their household, and get lost on the way.
    @Tag("long")
    @Test
    void wouldNoticeFactsThatAreLostOnTheWay() {
        try (var _ = forgetful()) {
            var reckoning = tear("340404", 15, 4);
            assertThatThrownBy(reckoning::check)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("what is told of");
        }
    }

    private Sabotage forgetful() {
        return Sabotage.forgetting(
                platform, Service.HOUSEHOLD, "outbox", "hashtext(new.id::text) % 2 = 0");
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {12, 13, 14})
    void losesAndDoublesNothingHoweverBadTheLines(long seed) {
        tear("3404" + (seed == 12 ? "21" : seed == 13 ? "22" : "03"), seed, 100).check();
    }

    private Reckoning tear(String county, long seed, int tears) {
        var random = new Random(Seed.of(seed));
        var load = Load.on(platform, county, seed);
        platform.ground().toPostgres().slow(LATE);
        platform.ground().toKafka().slow(LATE);
        load.awaitMore(20);
        for (var i = 0; i < tears; i++) {
            load.awaitMore(1 + random.nextInt(4));
            (random.nextBoolean() ? platform.ground().toPostgres() : platform.ground().toKafka())
                    .interrupt();
        }
        mend();
        platform.ground().toKafka().hush();
        load.awaitMore(30);
        platform.ground().toKafka().mend();
        load.awaitMore(1);
        return load.end();
    }
}
