package org.uplift.household.tracks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.tracks.FixRules.Claim;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

class FixRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:06:00Z, 33.1, 116.1, point-in-future",
        "1970-01-01T00:00:00Z, 33.1, 116.1, point-too-old",
        "2026-11-22T09:59:00Z, 116.1, 33.1, lat-lon-swapped",
        "2026-11-22T09:59:00Z, 75.0, 33.1, lat-lon-swapped",
        "2026-11-22T09:59:00Z, 91.0, 116.1, outside-earth",
        "2026-11-22T09:59:00Z, 33.1, 181.0, outside-earth",
        "2026-11-22T09:59:00Z, NaN, 116.1, outside-earth",
        "2026-11-22T09:59:00Z, 0.0, 0.0, outside-country"
    })
    void saysWhichRuleAPointBreaks(Instant at, double latitude, double longitude, String rule) {
        assertThatThrownBy(() ->
                        FixRules.kept(
                                List.of(claim(NOW, 33.1, 116.1), claim(at, latitude, longitude)),
                                NOW))
                .isInstanceOf(Invalid.class)
                .extracting(e -> ((Invalid) e).violations())
                .asInstanceOf(InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::rule)
                .containsExactly(rule);
    }

    @Test
    void takesWhatAPhoneSaysToTheMillionthOfADegree() {
        var kept = FixRules.kept(List.of(claim(NOW, 33.1234567, 116.7654321)), NOW).getFirst();

        assertThat(kept.latitude()).isEqualTo(33_123_457);
        assertThat(kept.longitude()).isEqualTo(116_765_432);
        assertThat(kept.at()).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void takesNoHundredThousandAtATime() {
        var many = Collections.nCopies(100_000, claim(NOW, 33.1, 116.1));

        assertThatThrownBy(() -> FixRules.kept(many, NOW))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        e ->
                                assertThat(e.violations().getFirst().rule())
                                        .isEqualTo("too-many-points"));
    }

    private static Claim claim(Instant at, double latitude, double longitude) {
        return new Claim("points[0]", at, latitude, longitude, 5, 40, 12, false);
    }
}
