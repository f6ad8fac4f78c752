package org.uplift.local.opening;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;

/// Fruit that is kept cold before it leaves, and the devices that say how cold, over the broker of
/// the local run. What is there already stays as it is.
record ColdStore(Api officer, Ports ports) {

    private static final int VILLAGES = 3;
    private static final double OUTSIDE = 14;
    private static final double ROOM = 2.1;
    private static final double TRUCK = 3.4;
    private static final String HOME = "https://id.gs1.org";
    private static final String JSON = "application/json";

    /// @param growers of several villages
    /// @param boxes to which the paths of boxes that have a curve are added
    String keep(List<Orchardist> growers, List<String> boxes) {
        var packed = LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(LatePicking.DAYS);
        var first =
                growers.stream()
                        .map(Orchardist::village)
                        .distinct()
                        .limit(VILLAGES)
                        .map(village -> grower(growers, village))
                        .map(grower -> new LatePicking(grower, packed))
                        .toList();
        first.stream().filter(late -> !isThere(late)).forEach(this::keep);
        first.forEach(late -> boxes.add(late.box()));
        return "%d rooms".formatted(first.size());
    }

    private static Orchardist grower(List<Orchardist> growers, String village) {
        return growers.stream()
                .filter(it -> it.village().equals(village))
                .findFirst()
                .orElseThrow();
    }

    private boolean isThere(LatePicking late) {
        var path = "/v1/lots?gtin=%s&code=%s".formatted(KiwiNames.GTIN, late.lot("P"));
        return !officer.get(Port.TRACE, path).path("items").isEmpty();
    }

    private void keep(LatePicking late) {
        var step = new Steps(officer);
        step.put("/v1/harvests/" + late.id("harvest"), late.harvest());
        step.put("/v1/gradings/" + late.id("grading"), late.grading());
        say(late, "room", HOME + "/414/" + late.room(), late.chilled(), late.left(), OUTSIDE, ROOM);
        say(late, "truck", HOME + "/00/" + late.pallet(), late.left(), late.arrived(), ROOM, TRUCK);
        step.put("/v1/packings/" + late.id("packing"), late.packing());
        step.put("/v1/pallets/" + late.pallet(), late.stack());
        step.put("/v1/shipments/" + late.id("shipment"), late.shipment());
    }

    private void say(
            LatePicking late,
            String what,
            String asset,
            OffsetDateTime from,
            OffsetDateTime until,
            double warm,
            double cold) {
        var device = late.id(what);
        try (var line = new DeviceLine(device, credential(late, device, what))) {
            fix(device, late.id(what + " fixed"), asset, from);
            line.open(ports.number(Port.MQTT));
            new Thermometer(device, from, until, warm, cold).messages().forEach(line::say);
        }
    }

    private void fix(UUID device, UUID id, String asset, OffsetDateTime since) {
        new Steps(officer)
                .put(
                        "/v1/sensors/%s/attachments/%s".formatted(device, id),
                        "{\"asset\": \"%s\", \"since\": \"%s\"}"
                                .formatted(asset, since.toInstant()));
    }

    /// It is shown once; whoever missed it is given another.
    private String credential(LatePicking late, UUID device, String what) {
        var form =
                """
                {"division": "%s", "serial": "%s-%s", "watch": {"limits": [
                  {"kind": "Temperature", "uom": "CEL", "atMost": 20, "forSeconds": 3600}]}}
                """
                        .formatted(late.grower().village(), what, late.grower().village());
        var card =
                officer.put(
                        Port.TRACE, "/v1/sensors/" + device, JSON, BodyPublishers.ofString(form));
        var shown = card.path("credential").asText("");
        return shown.isEmpty() || shown.equals("null")
                ? officer.post(
                                Port.TRACE,
                                "/v1/sensors/%s/credential".formatted(device),
                                JSON,
                                BodyPublishers.noBody())
                        .path("credential")
                        .asText()
                : shown;
    }
}
