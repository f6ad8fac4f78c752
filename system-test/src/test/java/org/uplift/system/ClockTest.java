package org.uplift.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uplift.system.Service.ANALYTICS;
import static org.uplift.system.Service.HOUSEHOLD;
import static org.uplift.system.Service.JOBS;
import static org.uplift.system.Service.RELOCATION;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Services whose clocks are an hour off, and a little more.
@Tag("long")
class ClockTest {

    private static final Duration OFF = Duration.ofMinutes(61);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration TIME_ENOUGH = Duration.ofSeconds(10);
    private static final Duration GRACE = Duration.ofHours(2);
    private static final Duration CERTAINLY = Duration.ofMinutes(50);
    private static final String QUESTION = "/v1/labourers?division=341103000000";

    private final Platform platform = Platform.up();

    private final Watchmaker watchmaker;

    ClockTest(@TempDir Path folder) throws IOException {
        watchmaker = Watchmaker.in(folder, platform);
    }

    @AfterEach
    void setAllRight() {
        watchmaker.setAllRight();
    }

    /// The register's clock goes back in the middle: what is newer is told with an older time.
    @Test
    void goesByVersionsWhateverTheClocksSay() {
        watchmaker.setAhead(HOUSEHOLD, OFF, GRACE);
        watchmaker.setAhead(RELOCATION, OFF.negated(), GRACE);
        watchmaker.setAhead(ANALYTICS, OFF.negated(), GRACE);
        var load = Load.on(platform, "341103", 71);
        load.awaitMore(60);
        assertThat(sent(load)).isNotEmpty().allMatch(ClockTest::isAhead);

        watchmaker.setRight(HOUSEHOLD);
        load.awaitMore(60);

        var reckoning = load.end();
        reckoning.check();
        assertThat(sent(load)).anyMatch(ClockTest::isAhead).anyMatch(time -> !isAhead(time));
    }

    @Test
    void believesATokenByItsOwnClock() {
        watchmaker.setAhead(JOBS, OFF, Duration.ZERO);
        var refusal = platform.as("province", JOBS).get(QUESTION).expect(401);
        assertThat(refusal.type()).isEqualTo("application/problem+json");

        watchmaker.setAhead(JOBS, OFF, GRACE);
        platform.as("province", JOBS).get(QUESTION).expect(200);

        watchmaker.setAhead(JOBS, OFF.negated(), Duration.ZERO);
        platform.as("province", JOBS).get(QUESTION).expect(200);
    }

    /// The control: a broker that believes nobody who is an hour ahead of it.
    @Test
    void wouldNoticeABrokerThatGoesByItsOwnClock() {
        watchmaker.setAhead(HOUSEHOLD, OFF, GRACE);
        Reckoning reckoning;
        try (var _ = Mistrust.within(HOUR, platform.bootstrapServers())) {
            var load = Load.on(platform, "341125", 72);
            load.awaitMore(20);
            reckoning = load.end();
            assertThatThrownBy(() -> reckoning.everybodyAgreesWithin(TIME_ENOUGH))
                    .isInstanceOf(ConditionTimeoutException.class);
        }
        reckoning.check();
    }

    private List<Instant> sent(Load load) {
        return Chronicle.of(platform.bootstrapServers(), load.households())
                .households()
                .values()
                .stream()
                .flatMap(List::stream)
                .map(told -> Instant.ofEpochMilli(told.message().timestamp()))
                .toList();
    }

    private static boolean isAhead(Instant time) {
        return time.isAfter(Instant.now().plus(CERTAINLY));
    }
}
