package org.uplift.trace.sensor;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.uplift.trace.epcis.Json;
import org.uplift.trace.epcis.Unfit;
import org.uplift.trace.gs1.Unit;

/// Reads what a device says: a reading, or a list of them.
///
/// ```json
/// {"at": "2026-10-01T08:00:00Z", "seq": 17, "kind": "Temperature", "value": 3.5, "uom": "CEL"}
/// ```
///
/// @param oldest what was read before is not kept
record Words(Instant oldest, Instant now) {

    private static final Duration FAST_CLOCK = Duration.ofMinutes(2);
    private static final int MOST = 200;

    List<Reading> read(UUID device, byte[] body) throws Odd {
        var said = tree(body);
        var readings = new ArrayList<Reading>();
        if (said.size() > MOST) {
            throw new Odd(Oddity.MALFORMED);
        }
        for (var one : said.isArray() ? said : List.of(said)) {
            readings.add(reading(device, one));
        }
        return readings;
    }

    private static JsonNode tree(byte[] body) throws Odd {
        try {
            var said = Json.read(body);
            if (said.isContainerNode() && !said.isEmpty()) {
                return said;
            }
            throw new Odd(Oddity.MALFORMED);
        } catch (Unfit _) {
            throw new Odd(Oddity.MALFORMED);
        }
    }

    private Reading reading(UUID device, JsonNode said) throws Odd {
        if (said.has("device") && !said.path("device").asText().equals(device.toString())) {
            throw new Odd(Oddity.OTHER_DEVICE);
        }
        var kind =
                Measure.called(said.path("kind").asText())
                        .orElseThrow(() -> new Odd(Oddity.MALFORMED));
        var unit = Unit.of(said.path("uom").asText());
        var value = said.path("value");
        if (!value.isNumber() || !kind.isIn(unit) || !isNumber(said.path("seq"))) {
            throw new Odd(Oddity.MALFORMED);
        }
        var inSi = unit.inSi(value.asDouble());
        if (!kind.isPossible(inSi)) {
            throw new Odd(Oddity.IMPOSSIBLE);
        }
        return new Reading(device, time(said), said.path("seq").asLong(), kind, inSi);
    }

    private static boolean isNumber(JsonNode seq) {
        return seq.isMissingNode() || (seq.canConvertToLong() && seq.isIntegralNumber());
    }

    private Instant time(JsonNode said) throws Odd {
        Instant at;
        try {
            at = OffsetDateTime.parse(said.path("at").asText()).toInstant();
        } catch (DateTimeException _) {
            throw new Odd(Oddity.MALFORMED);
        }
        if (at.isAfter(now.plus(FAST_CLOCK))) {
            throw new Odd(Oddity.FUTURE);
        }
        if (at.isBefore(oldest)) {
            throw new Odd(Oddity.TOO_OLD);
        }
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
