package org.uplift.local.opening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void holdWhatWasToldBeforeTheyWereFreshAndNoMore() throws JsonProcessingException {
        var statistics =
                told("{\"asOf\": \"2026-11-22T12:00:00Z\", \"totals\": {\"households\": 300}}");

        assertThat(statistics.holds(300, NOON)).isTrue();
        assertThat(statistics.holds(301, NOON)).isFalse();
        assertThat(statistics.holds(300, NOON.plusNanos(1))).isFalse();
    }

    @Test
    void holdNothingForSureWhileTheyCannotTellHowFreshTheyAre() throws JsonProcessingException {
        assertThat(told("{\"totals\": {\"households\": 300}}").holds(300, NOON)).isFalse();
    }

    private static Statistics told(String json) throws JsonProcessingException {
        return new Statistics(new ObjectMapper().readTree(json));
    }
}
