package org.uplift.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final Instant START = Instant.parse("2026-05-01T08:00:00Z");
    private static final int MOST = 100;

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final Memory<String> memory = new Memory<>(MOST, clock());

    @Test
    void knowsWhatItWasToldUntilItHasToBeAskedAgain() {
        keep("ann", 5);

        assertThat(memory.find("ann")).contains("ann!");
        assertThat(memory.find("bob")).isEmpty();
        now.set(START.plusSeconds(5).minusNanos(1));
        assertThat(memory.find("ann")).contains("ann!");
        now.set(START.plusSeconds(5));
        assertThat(memory.find("ann")).isEmpty();
        assertThat(memory.size()).isZero();
    }

    @Test
    void believesTheLatest() {
        keep("ann", 5);
        memory.keep("ann", "another", START, START.plusSeconds(9));
        now.set(START.plusSeconds(8));

        assertThat(memory.find("ann")).contains("another");
    }

    @Test
    void knowsNothingByAClockThatWasSetBack() {
        keep("ann", 5);
        now.set(START.minusSeconds(3_600));

        assertThat(memory.find("ann")).isEmpty();
    }

    @Test
    void forgetsWhatItIsTold() {
        keep("ann", 5);
        keep("bob", 5);
        memory.forget("ann");
        memory.forget("eve");

        assertThat(memory.find("ann")).isEmpty();
        assertThat(memory.find("bob")).isPresent();
    }

    @Test
    void forgetsWhatIsOverBeforeWhatIsGood() {
        IntStream.range(0, MOST - 1).forEach(i -> keep("name " + i, 5));
        keep("ann", 50);
        now.set(START.plusSeconds(5));
        keep("bob", 5);

        assertThat(memory.size()).isEqualTo(2);
        assertThat(memory.find("ann")).isPresent();
    }

    @Test
    void keepsNoMoreThanFits() {
        for (var i = 0; i < 100_000; i++) {
            keep("name " + i, 5);
            assertThat(memory.size()).isLessThanOrEqualTo(MOST);
            assertThat(memory.find("name " + i)).isPresent();
        }
    }

    @Test
    void makesNoRoomForWhomItKnows() {
        IntStream.range(0, MOST).forEach(i -> keep("name " + i, 5));
        keep("name 0", 5);

        assertThat(memory.size()).isEqualTo(MOST);
    }

    @Test
    void keepsNoMoreThanFitsWhenManyTellIt() {
        IntStream.range(0, 20_000).parallel().forEach(i -> keep("name " + i, 5));

        assertThat(memory.size()).isBetween(1, MOST);
    }

    private void keep(String name, int seconds) {
        memory.keep(name, name + "!", now.get(), now.get().plusSeconds(seconds));
    }

    private Clock clock() {
        InstantSource hands = now::get;
        return hands.withZone(ZoneOffset.UTC);
    }
}
