package org.uplift.local.opening;

import static org.uplift.local.opening.KiwiNames.GTIN;
import static org.uplift.local.opening.KiwiNames.checked;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The last fruit of a village's season, kept cold before it leaves: three boxes of one grower, in
/// a cold room until yesterday and on a truck since.
///
/// @param packed four days before the demo was first asked for, since devices are heard for a month
record LatePicking(Orchardist grower, LocalDate packed) {

    static final int DAYS = 4;

    private static final int BOXES = 3;
    private static final int LEAVES_AT = 16;
    private static final ZoneOffset HERE = ZoneOffset.ofHours(8);

    String lot(String kind) {
        return new Season(packed.getYear()).lot("L" + kind, village());
    }

    String box() {
        return "/01/%s/10/%s/21/%s".formatted(GTIN, lot("P"), serial(1));
    }

    /// Where it is kept, by its location number.
    String room() {
        return checked("6901" + village().substring(4));
    }

    String pallet() {
        return checked("20690123" + village().substring(3));
    }

    UUID id(String what) {
        return grower.id("late " + what);
    }

    OffsetDateTime chilled() {
        return packed.atTime(LocalTime.NOON).atOffset(HERE);
    }

    OffsetDateTime left() {
        return leaves().atTime(LEAVES_AT, 0).atOffset(HERE);
    }

    OffsetDateTime arrived() {
        return left().plusHours(6);
    }

    String harvest() {
        return """
        {"plot": "%s", "lot": "%s", "on": "%s", "kg": 20}
        """
                .formatted(grower.id("plot"), lot("H"), packed.minusDays(2));
    }

    String grading() {
        return """
        {"gtin": "%s", "on": "%s", "site": "%s", "from": [{"lot": "%s", "kg": 20}],
         "into": [{"lot": "%s", "grade": "first", "kg": 16}]}
        """
                .formatted(GTIN, packed.minusDays(1), room(), lot("H"), lot("G"));
    }

    String packing() {
        return """
        {"gtin": "%s", "lot": "%s", "on": "%s", "site": "%s",
         "from": [{"lot": "%s", "kg": 15}], "serials": [%s]}
        """
                .formatted(GTIN, lot("P"), packed, room(), lot("G"), serials());
    }

    String stack() {
        return """
        {"gtin": "%s", "on": "%s", "site": "%s", "serials": [%s]}
        """
                .formatted(GTIN, packed, room(), serials());
    }

    String shipment() {
        return """
        {"on": "%s", "site": "%s", "to": "6901234567892", "order": "LATE-%s", "pallets": ["%s"]}
        """
                .formatted(leaves(), room(), village(), pallet());
    }

    private LocalDate leaves() {
        return packed.plusDays(DAYS - 1);
    }

    private String village() {
        return grower.village();
    }

    private String serials() {
        return IntStream.rangeClosed(1, BOXES)
                .mapToObj(i -> "\"" + serial(i) + "\"")
                .collect(Collectors.joining(","));
    }

    private String serial(int number) {
        return "L" + KiwiNames.serial(village(), number);
    }
}
