package org.uplift.local.opening;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What a device read every ten minutes: cooled down within hours, then up and down a little as the
/// engine starts and stops, and once warmer while the door stood open.
///
/// @param warm in degrees Celsius, as it begins
/// @param cold as it is kept
record Thermometer(
        UUID device, OffsetDateTime from, OffsetDateTime until, double warm, double cold) {

    private static final Duration PACE = Duration.ofMinutes(10);
    private static final int AT_ONCE = 150;
    private static final double HOURS = 5;
    private static final double SWING = 0.4;
    private static final double DOOR = 2.2;

    /// Lists of readings, as many in each as a message holds.
    List<String> messages() {
        var count = (int) Duration.between(from, until).dividedBy(PACE);
        var messages = new ArrayList<String>();
        for (var first = 0; first < count; first += AT_ONCE) {
            messages.add(
                    IntStream.range(first, Math.min(count, first + AT_ONCE))
                            .mapToObj(i -> reading(i, count))
                            .collect(Collectors.joining(",", "[", "]")));
        }
        return messages;
    }

    private String reading(int number, int count) {
        return String.format(
                Locale.ROOT,
                "{\"at\": \"%s\", \"seq\": %d, \"kind\": \"Temperature\","
                        + " \"value\": %.2f, \"uom\": \"CEL\"}",
                from.plus(PACE.multipliedBy(number)).toInstant(),
                number,
                celsius(number, count));
    }

    private double celsius(int number, int count) {
        var hours = number / 6.0;
        var cooling = (warm - cold) * Math.exp(-hours / HOURS);
        var engine = SWING * Math.sin(2 * Math.PI * hours / 3);
        var fromTheDoor = number - count / 2;
        var door = fromTheDoor >= 0 ? DOOR * Math.exp(-fromTheDoor / 4.0) : 0;
        return cold + cooling + engine + door;
    }
}
