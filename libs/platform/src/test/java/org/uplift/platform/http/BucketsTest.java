package org.uplift.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.uplift.testkit.Trials;

class BucketsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Pace SIXTY = new Pace("grower", SECOND.toNanos(), 5);

    private final HandWatch watch = new HandWatch();
    private final Buckets buckets = new Buckets(watch);

    @BeforeEach
    void stop() {
        watch.stop();
    }

    @Test
    void letsInAsManyAtOnceAsABucketHolds() {
        assertThat(letIn("Li", 100)).isEqualTo(5);
    }

    @Test
    void letsInOneMoreWhenAnIntervalHasPassedAndNotANanosecondSooner() {
        assertThat(letIn("Li", 5)).isEqualTo(5);

        watch.pass(SECOND.minusNanos(1));
        var early = buckets.visit("Li", SIXTY);
        assertThat(early.isOver()).isTrue();
        assertThat(early.untilNext()).isEqualTo(1);

        watch.pass(Duration.ofNanos(1));
        assertThat(letIn("Li", 5)).isEqualTo(1);
    }

    @Test
    void fillsNoHigherThanTheBrim() {
        assertThat(letIn("Li", 5)).isEqualTo(5);
        watch.pass(Duration.ofDays(365));

        assertThat(letIn("Li", 100)).isEqualTo(5);
    }

    @Test
    void takesNothingFromOthers() {
        assertThat(letIn("Li", 100)).isEqualTo(5);

        assertThat(letIn("Wu", 5)).isEqualTo(5);
    }

    @Test
    void saysHowManyAreLeft() {
        assertThat(buckets.visit("Li", SIXTY).left()).isEqualTo(4);
        assertThat(letIn("Li", 3)).isEqualTo(3);
        assertThat(buckets.visit("Li", SIXTY).left()).isZero();
        assertThat(buckets.visit("Li", SIXTY).left()).isZero();
    }

    @Test
    void forgetsWhoHasRested() {
        for (var hour = 0; hour < 20; hour++) {
            for (var person = 0; person < 500; person++) {
                assertThat(letIn(hour + "/" + person, 1)).isEqualTo(1);
            }
            watch.pass(Duration.ofHours(1));
        }

        assertThat(buckets.remembered()).isLessThanOrEqualTo(2_000);
    }

    @Test
    void keepsThoseWhoHaveNotRestedHoweverManyCome() {
        assertThat(letIn("Li", 5)).isEqualTo(5);
        for (var person = 0; person < 5_000; person++) {
            assertThat(letIn("another " + person, 1)).isEqualTo(1);
        }

        assertThat(letIn("Li", 1)).isZero();
    }

    @Test
    void remembersNoMoreThanFitsAndTurnsNobodyAwayForIt() {
        for (var address = 0; address < 150_000; address++) {
            assertThat(buckets.visit("address " + address, SIXTY).isOver()).isFalse();
        }

        assertThat(buckets.remembered()).isEqualTo(100_000);
        assertThat(letIn("address 7", 5)).isEqualTo(4);
    }

    /// As a bucket would that somebody really pours into.
    @Test
    void countsAsABucketOfTokensDoes() {
        Trials.repeat(
                200,
                random -> {
                    var watch = new HandWatch();
                    watch.stop();
                    var counted = new Buckets(watch);
                    var pace = new Pace("any", 1 + random.nextInt(50), 1 + random.nextInt(9));
                    var poured = pace.rest();
                    for (var visit = 0; visit < 500; visit++) {
                        var pause = random.nextInt(60);
                        watch.pass(Duration.ofNanos(pause));
                        poured = Math.min(pace.rest(), poured + pause);
                        var isLetIn = poured >= pace.interval();
                        poured -= isLetIn ? pace.interval() : 0;
                        assertThat(counted.visit("Li", pace).isOver()).isEqualTo(!isLetIn);
                    }
                });
    }

    @Test
    void knowsNoPaceThatLetsNobodyIn() {
        assertThatThrownBy(() -> new Pace("grower", 1, 0)).hasMessageContaining("grower");
        assertThatThrownBy(() -> new Pace("grower", 0, 1)).hasMessageContaining("grower");
    }

    private int letIn(String who, int visits) {
        var count = 0;
        for (var visit = 0; visit < visits; visit++) {
            count += buckets.visit(who, SIXTY).isOver() ? 0 : 1;
        }
        return count;
    }
}
