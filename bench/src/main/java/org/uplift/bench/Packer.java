package org.uplift.bench;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Packs boxes and tells of it as EPCIS events.
record Packer(Asker desk) {

    private static final String GTIN = "09521141012345";
    private static final int AT_ONCE = 500;

    /// @param lots so many of the boxes hold fruit of a lot of their own
    /// @return the paths of boxes that were packed and shipped, those first
    List<String> pack(int boxes, int lots) throws IOException, InterruptedException {
        for (var i = 0; i < lots; i++) {
            fill(i);
        }
        var paths = new ArrayList<String>();
        for (var first = 0; first < boxes; first += AT_ONCE) {
            var serials =
                    IntStream.range(first, Math.min(boxes, first + AT_ONCE))
                            .mapToObj("B%06d"::formatted)
                            .toList();
            tell(serials, "packing", "2026-10-01T08:00:00Z");
            tell(serials, "shipping", "2026-10-02T08:00:00Z");
            serials.forEach(serial -> paths.add(path(serial)));
        }
        return paths;
    }

    /// What everybody who scans its box has to see from now on.
    void recall(int lot) throws IOException, InterruptedException {
        var body = "{\"lot\": \"%s\", \"reason\": \"residue\"}".formatted(lot(lot));
        var request =
                desk.request("/v1/recalls/" + UUID.randomUUID())
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body))
                        .build();
        send(request, 200);
    }

    private void fill(int number) throws IOException, InterruptedException {
        var event =
                """
                {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
                 "type": "TransformationEvent", "eventTime": "2026-10-01T07:00:00Z",
                 "eventTimeZoneOffset": "+08:00", "bizStep": "commissioning",
                 "inputQuantityList": [{"epcClass": "https://id.gs1.org%s",
                   "quantity": 5, "uom": "KGM"}],
                 "outputEPCList": ["https://id.gs1.org%s"]}
                """
                        .formatted(lot(number), path("B%06d".formatted(number)));
        capture(event);
    }

    private static String lot(int number) {
        return "/01/%s/10/L%06d".formatted(GTIN, number);
    }

    private static String path(String serial) {
        return "/01/%s/21/%s".formatted(GTIN, serial);
    }

    private void tell(List<String> serials, String step, String time)
            throws IOException, InterruptedException {
        var epcs =
                serials.stream()
                        .map(serial -> "\"https://id.gs1.org%s\"".formatted(path(serial)))
                        .collect(Collectors.joining(","));
        var event =
                """
                {"@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
                 "type": "ObjectEvent", "action": "OBSERVE", "bizStep": "%s",
                 "eventTime": "%s", "eventTimeZoneOffset": "+08:00", "epcList": [%s]}
                """
                        .formatted(step, time, epcs);
        capture(event);
    }

    private void capture(String event) throws IOException, InterruptedException {
        var request =
                desk.request("/epcis/events")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(event))
                        .build();
        send(request, 201);
    }

    private void send(HttpRequest request, int status) throws IOException, InterruptedException {
        var answer = desk.http().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IOException("%d: %s".formatted(answer.statusCode(), answer.body()));
        }
    }
}
