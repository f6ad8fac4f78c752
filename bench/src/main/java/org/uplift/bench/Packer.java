package org.uplift.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Packs boxes and tells of it as EPCIS events.
record Packer(Asker desk) {

    private static final String GTIN = "09521141012345";
    private static final int AT_ONCE = 500;

    /// @return the paths of boxes that were packed and shipped
    List<String> pack(int boxes) throws IOException, InterruptedException {
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

    /// What everybody who scans the box has to see from now on.
    void hold(String path) throws IOException, InterruptedException {
        tell(List.of(path.substring(path.lastIndexOf('/') + 1)), "holding", "2026-10-03T08:00:00Z");
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
        var request =
                desk.request("/epcis/events")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(event))
                        .build();
        var answer = desk.http().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IOException("%d: %s".formatted(answer.statusCode(), answer.body()));
        }
    }
}
