package org.uplift.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TrialsTest {

    @Test
    void triesAsManyDifferentCasesAsAsked() {
        var cases = new HashSet<Long>();
        Trials.repeat(50, random -> cases.add(random.nextLong()));

        assertThat(cases).hasSize(50);
    }

    @Test
    void triesTheSameCasesInEveryRun() {
        assertThat(cases()).isEqualTo(cases());
    }

    private static List<Long> cases() {
        var cases = new ArrayList<Long>();
        Trials.repeat(5, random -> cases.add(random.nextLong()));
        return cases;
    }

    @Test
    void namesTheSeedThatGivesTheFailedCaseAgain() {
        var drawn = new AtomicLong();
        var failure =
                catchThrowable(() ->
                        Trials.repeat(
                                1,
                                random -> {
                                    drawn.set(random.nextLong());
                                    throw new IllegalStateException("as it happens");
                                }));
        var seed = String.valueOf(failure.getMessage()).replaceFirst(".*=", "");

        System.setProperty("uplift.seed", seed);
        try {
            Trials.repeat(1, random -> assertThat(random.nextLong()).isEqualTo(drawn.get()));
        } finally {
            System.clearProperty("uplift.seed");
        }
        assertThat(failure).hasCauseInstanceOf(IllegalStateException.class);
    }
}
