package org.uplift.trace.sensor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

    private final UUID device = UUID.randomUUID();
    private final Words words = new Words(NOW.minus(Duration.ofDays(30)), NOW);

    @Test
    void readsOneReadingOrMany() throws Odd {
        var one = reading("2026-10-01T15:59:00+08:00", "Temperature", "3.5", "CEL");

        var read = words.read(device, ("[" + one + "," + one + "]").getBytes(UTF_8));

        assertThat(read).hasSize(2).containsAll(words.read(device, one.getBytes(UTF_8)));
        assertThat(read.getFirst().value()).isCloseTo(276.65, within(1e-9));
        assertThat(read.getFirst().at()).isEqualTo(NOW.minusSeconds(60));
    }

    @Test
    void saysOfEachNonsenseWhichRuleItBreaks() {
        var now = NOW.toString();
        var nonsense =
                Map.ofEntries(
                        Map.entry("", Oddity.MALFORMED),
                        Map.entry("{", Oddity.MALFORMED),
                        Map.entry("[]", Oddity.MALFORMED),
                        Map.entry("\"hot\"", Oddity.MALFORMED),
                        Map.entry("[[[]]]", Oddity.MALFORMED),
                        Map.entry("[".repeat(5_000), Oddity.MALFORMED),
                        Map.entry(reading(now, "Mood", "1", "CEL"), Oddity.MALFORMED),
                        Map.entry(reading(now, "Temperature", "3", "KGM"), Oddity.MALFORMED),
                        Map.entry(reading(now, "Temperature", "\"3\"", "CEL"), Oddity.MALFORMED),
                        Map.entry(reading(now, "Temperature", "NaN", "CEL"), Oddity.MALFORMED),
                        Map.entry(reading("noon", "Temperature", "3", "CEL"), Oddity.MALFORMED),
                        Map.entry(reading(now, "Temperature", "1e9", "CEL"), Oddity.IMPOSSIBLE),
                        Map.entry(reading(now, "Mass", "-1", "KGM"), Oddity.IMPOSSIBLE),
                        Map.entry(
                                reading("1970-01-01T00:00:00Z", "Temperature", "3", "CEL"),
                                Oddity.TOO_OLD),
                        Map.entry(
                                reading("2026-10-01T08:03:00Z", "Temperature", "3", "CEL"),
                                Oddity.FUTURE),
                        Map.entry(
                                "{\"device\": \"" + UUID.randomUUID() + "\"}",
                                Oddity.OTHER_DEVICE));

        nonsense.forEach((said, rule) ->
                assertThatThrownBy(() -> words.read(device, said.getBytes(UTF_8)))
                        .as(said)
                        .isInstanceOfSatisfying(
                                Odd.class, odd -> assertThat(odd.rule()).isEqualTo(rule)));
    }

    @Test
    void hearsSoMuchOfADeviceAMinuteAndNoMore() {
        var pace = new Pace(10);

        assertThat(pace.admits(device, 10, NOW)).isTrue();
        assertThat(pace.admits(device, 1, NOW.plusSeconds(59))).isFalse();
        assertThat(pace.admits(UUID.randomUUID(), 1, NOW.plusSeconds(59))).isTrue();
        assertThat(pace.admits(device, 1, NOW.plusSeconds(60))).isTrue();
    }

    private static String reading(String at, String kind, String value, String uom) {
        return "{\"at\": \"%s\", \"seq\": 1, \"kind\": \"%s\", \"value\": %s, \"uom\": \"%s\"}"
                .formatted(at, kind, value, uom);
    }
}
