package org.uplift.local.opening;

import static org.uplift.local.opening.KiwiNames.GTIN;
import static org.uplift.local.opening.KiwiNames.serial;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the growers of a season are paid.
record KiwiSales(Season season) {

    /// Each grower is paid for as many boxes of the village's lot as their fruit filled.
    String sheet(Map<String, List<Orchardist>> villages) {
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

    private String sale(String village, Orchardist grower, int first) {
        var boxes =
                IntStream.range(first, first + grower.boxes())
                        .mapToObj(i -> serial(village, i))
                        .collect(Collectors.joining(" "));
        return "%s,%s,%s,%s,%s,%d,%s\n"
                .formatted(
                        grower.household(),
                        GTIN,
                        season.lot("P", village),
                        season.october(20),
                        grower.boxedKg().toPlainString(),
                        grower.paidFen(),
                        boxes);
    }
}
