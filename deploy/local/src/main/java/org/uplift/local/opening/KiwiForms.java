package org.uplift.local.opening;

import static org.uplift.local.opening.KiwiNames.GTIN;
import static org.uplift.local.opening.KiwiNames.lot;
import static org.uplift.local.opening.KiwiNames.serial;
import static org.uplift.local.opening.KiwiNames.sscc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the season says to the public API.
final class KiwiForms {

    static final String PRODUCT =
            """
            {"nameZh": "修文贵长猕猴桃", "nameEn": "Xiuwen Guichang kiwi", "variety": "guichang",
             "bearsKgMu": 1500, "boxKg": 5}
            """;
    static final String SPRAYING =
            """
            {"kind": "spraying", "agent": "石硫合剂 0.3", "amount": 2, "unit": "kg",
             "on": "2025-08-20", "waitingDays": 30}
            """;

    private KiwiForms() {}

    static String plot(Orchardist grower) {
        return """
        {"householdId": "%s", "gtin": "%s", "areaMu": %s, "plantedIn": %d, "place": %s}
        """
                .formatted(
                        grower.household(),
                        GTIN,
                        grower.areaMu(),
                        grower.plantedIn(),
                        grower.place());
    }

    static String harvests(List<Orchardist> growers) {
        return growers.stream()
                .map(it ->
                        "%s,%s,2025-10-12,%s"
                                .formatted(
                                        it.id("plot"),
                                        lot("H", it),
                                        it.harvestKg().toPlainString()))
                .collect(Collectors.joining("\n", "plot,lot,on,kg\n", "\n"));
    }

    static String grading(String village, List<Orchardist> growers) {
        var boxed = boxed(growers);
        var from =
                growers.stream()
                        .map(it -> portion(lot("H", it), it.harvestKg()))
                        .collect(Collectors.joining(","));
        return """
        {"gtin": "%s", "on": "2025-10-13", "from": [%s],
         "into": [{"lot": "%s", "grade": "first", "kg": %s},
                  {"lot": "%s", "grade": "juice", "kg": %s}]}
        """
                .formatted(
                        GTIN,
                        from,
                        lot("G", village),
                        boxed.toPlainString(),
                        lot("J", village),
                        boxed.multiply(new BigDecimal("0.2")).toPlainString());
    }

    static String packing(String village, List<Orchardist> growers) {
        return """
        {"gtin": "%s", "lot": "%s", "on": "2025-10-14", "from": [%s], "serials": [%s]}
        """
                .formatted(
                        GTIN,
                        lot("P", village),
                        portion(lot("G", village), boxed(growers)),
                        serials(village, growers));
    }

    static String pallet(String village, List<Orchardist> growers) {
        return """
        {"gtin": "%s", "on": "2025-10-14", "serials": [%s]}
        """
                .formatted(GTIN, serials(village, growers));
    }

    static String shipment(String village) {
        return """
        {"on": "2025-10-15", "to": "6901234567892", "order": "KIWI-%s", "pallets": ["%s"]}
        """
                .formatted(village, sscc(village));
    }

    static String labResult(String village) {
        return """
        {"gtin": "%s", "lot": "%s", "on": "2025-10-14", "laboratory": "贵州省农产品检测中心",
         "report": "GZ-%s", "findings": [
             {"measure": "soluble-solids", "value": 15.2, "unit": "brix"},
             {"measure": "forchlorfenuron", "value": 0.004, "unit": "mg-kg", "most": 0.05}]}
        """
                .formatted(GTIN, lot("P", village), village);
    }

    /// Each grower is paid for as many boxes of the village's lot as their fruit filled.
    static String sales(Map<String, List<Orchardist>> villages) {
        var text = new StringBuilder("householdId,gtin,lot,on,kg,amountFen,serials\n");
        villages.forEach((village, growers) -> {
            var first = 1;
            for (var grower : growers) {
                text.append(sale(village, grower, first));
                first += grower.boxes();
            }
        });
        return text.toString();
    }

    private static String sale(String village, Orchardist grower, int first) {
        var boxes =
                IntStream.range(first, first + grower.boxes())
                        .mapToObj(i -> serial(village, i))
                        .collect(Collectors.joining(" "));
        return "%s,%s,%s,2025-10-20,%s,%d,%s\n"
                .formatted(
                        grower.household(),
                        GTIN,
                        lot("P", village),
                        grower.boxedKg().toPlainString(),
                        grower.paidFen(),
                        boxes);
    }

    private static String portion(String lot, BigDecimal kg) {
        return "{\"lot\": \"%s\", \"kg\": %s}".formatted(lot, kg.toPlainString());
    }

    private static BigDecimal boxed(List<Orchardist> growers) {
        return growers.stream().map(Orchardist::boxedKg).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String serials(String village, List<Orchardist> growers) {
        var boxes = growers.stream().mapToInt(Orchardist::boxes).sum();
        return IntStream.rangeClosed(1, boxes)
                .mapToObj(i -> "\"" + serial(village, i) + "\"")
                .collect(Collectors.joining(","));
    }
}
