package org.uplift.bench;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A season of kiwis as EPCIS events. Each batch is ten harvests, blended into one graded lot,
/// packed into 300 boxes in 30 crates, and every box sold.
///
/// @param name that all names of its things begin with
record Season(String name) {

    static final int HARVESTS = 10;
    static final int CRATES = 30;
    static final int BOXES_A_CRATE = 10;
    static final int BOXES = CRATES * BOXES_A_CRATE;

    /// The lot, the graded lot, the boxes and the crates.
    static final int UNITS = 2 + BOXES + CRATES;

    static final int EVENTS_A_BATCH = 400;

    private static final String LINK = "https://id.gs1.org";

    String harvest(int batch, int number) {
        return "%s/01/09521141012345/10/%su%dh%d".formatted(LINK, name, batch, number);
    }

    String graded(int batch) {
        return "%s/01/09521141012345/10/%su%dg".formatted(LINK, name, batch);
    }

    String box(int batch, int number) {
        return "%s/01/09521141012345/21/%su%db%d".formatted(LINK, name, batch, number);
    }

    private String crate(int batch, int number) {
        return "%s/8003/09521141000005%su%dc%d".formatted(LINK, name, batch, number);
    }

    List<String> events(int batch) {
        var events = new ArrayList<String>();
        for (var i = 0; i < HARVESTS; i++) {
            var plot = "%s/414/9521141000014/254/%d".formatted(LINK, batch * HARVESTS + i);
            events.add(
                    event(
                            "ObjectEvent",
                            batch,
                            i,
                            """
                            "action": "ADD", "bizStep": "commissioning",
                            "readPoint": {"id": "%s"}, "quantityList": [%s]\
                            """
                                    .formatted(plot, kilograms(harvest(batch, i), 100 + i))));
        }
        var in =
                IntStream.range(0, HARVESTS)
                        .mapToObj(i -> kilograms(harvest(batch, i), 100 + i))
                        .collect(joining(","));
        events.add(
                event(
                        "TransformationEvent",
                        batch,
                        20,
                        "\"inputQuantityList\": [%s], \"outputQuantityList\": [%s]"
                                .formatted(in, kilograms(graded(batch), 1_000))));
        for (var crate = 0; crate < CRATES; crate++) {
            pack(batch, crate, events);
        }
        for (var crate = 0; events.size() < EVENTS_A_BATCH; crate++) {
            events.add(
                    event(
                            "ObjectEvent",
                            batch,
                            80 + crate,
                            "\"action\": \"OBSERVE\", \"bizStep\": \"shipping\", \"epcList\": [%s]"
                                    .formatted(quoted(Stream.of(crate(batch, crate))))));
        }
        return events;
    }

    private void pack(int batch, int crate, List<String> events) {
        var boxes =
                IntStream.range(0, BOXES_A_CRATE)
                        .mapToObj(i -> box(batch, crate * BOXES_A_CRATE + i))
                        .toList();
        events.add(
                event(
                        "TransformationEvent",
                        batch,
                        30 + crate,
                        """
                        "bizStep": "packing", "inputQuantityList": [%s], "outputEPCList": [%s]\
                        """
                                .formatted(kilograms(graded(batch), 30), quoted(boxes.stream()))));
        events.add(
                event(
                        "AggregationEvent",
                        batch,
                        30 + crate,
                        "\"action\": \"ADD\", \"parentID\": \"%s\", \"childEPCs\": [%s]"
                                .formatted(crate(batch, crate), quoted(boxes.stream()))));
        for (var box : boxes) {
            events.add(
                    event(
                            "ObjectEvent",
                            batch,
                            120 + crate,
                            """
                            "action": "OBSERVE", "bizStep": "retail_selling", "epcList": [%s],
                            "bizTransactionList": [{"type": "po",
                              "bizTransaction": "urn:example:po:%d"}]\
                            """
                                    .formatted(quoted(Stream.of(box)), batch)));
        }
    }

    private static String event(String type, int batch, int minute, String more) {
        return """
        {"type": "%s", "eventTime": "2024-10-%02dT%02d:%02d:00Z",
         "eventTimeZoneOffset": "+08:00", %s}\
        """
                .formatted(type, 1 + batch % 28, 1 + minute / 60, minute % 60, more);
    }

    private static String kilograms(String lot, int amount) {
        return "{\"epcClass\": \"%s\", \"quantity\": %d, \"uom\": \"KGM\"}".formatted(lot, amount);
    }

    private static String quoted(Stream<String> texts) {
        return texts.map(text -> '"' + text + '"').collect(joining(","));
    }
}
