package org.uplift.local.opening;

import static org.uplift.local.opening.KiwiNames.GTIN;
import static org.uplift.local.opening.KiwiNames.serial;
import static org.uplift.local.opening.KiwiNames.sscc;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the season says to the public API.
record KiwiForms(Season season) {

    static final String PRODUCT =
            """
            {"nameZh": "修文贵长猕猴桃", "nameEn": "Xiuwen Guichang kiwi", "variety": "guichang",
             "bearsKgMu": 1500, "boxKg": 5}
            """;

    String spraying() {
        return """
        {"kind": "spraying", "agent": "石硫合剂 0.3", "amount": 2, "unit": "kg",
         "on": "%s", "waitingDays": 30}
        """
                .formatted(season.august(20));
    }

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

    String harvests(List<Orchardist> growers) {
        return growers.stream()
                .map(it ->
                        "%s,%s,%s,%s"
                                .formatted(
                                        it.id("plot"),
                                        season.lot("H", it),
                                        season.october(12),
                                        it.harvestKg().toPlainString()))
                .collect(Collectors.joining("\n", "plot,lot,on,kg\n", "\n"));
    }

    String grading(String village, List<Orchardist> growers) {
        var boxed = boxed(growers);
        var from =
                growers.stream()
                        .map(it -> portion(season.lot("H", it), it.harvestKg()))
                        .collect(Collectors.joining(","));
        return """
        {"gtin": "%s", "on": "%s", "from": [%s],
         "into": [{"lot": "%s", "grade": "first", "kg": %s},
                  {"lot": "%s", "grade": "juice", "kg": %s}]}
        """
                .formatted(
                        GTIN,
                        season.october(13),
                        from,
                        season.lot("G", village),
                        boxed.toPlainString(),
                        season.lot("J", village),
                        boxed.multiply(new BigDecimal("0.2")).toPlainString());
    }

    String packing(String village, List<Orchardist> growers) {
        return """
        {"gtin": "%s", "lot": "%s", "on": "%s", "from": [%s], "serials": [%s]}
        """
                .formatted(
                        GTIN,
                        season.lot("P", village),
                        season.october(14),
                        portion(season.lot("G", village), boxed(growers)),
                        serials(village, growers));
    }

    String pallet(String village, List<Orchardist> growers) {
        return """
        {"gtin": "%s", "on": "%s", "serials": [%s]}
        """
                .formatted(GTIN, season.october(14), serials(village, growers));
    }

    String shipment(String village) {
        return """
        {"on": "%s", "to": "6901234567892", "order": "KIWI-%s", "pallets": ["%s"]}
        """
                .formatted(season.october(15), village, sscc(village));
    }

    String labResult(String village) {
        return """
        {"gtin": "%s", "lot": "%s", "on": "%s", "laboratory": "贵州省农产品检测中心",
         "report": "GZ-%s", "findings": [
             {"measure": "soluble-solids", "value": 15.2, "unit": "brix"},
             {"measure": "forchlorfenuron", "value": 0.004, "unit": "mg-kg", "most": 0.05}]}
        """
                .formatted(GTIN, season.lot("P", village), season.october(14), village);
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
