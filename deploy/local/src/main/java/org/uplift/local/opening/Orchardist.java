package org.uplift.local.opening;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/// A grower of the season, whose figures follow from the household's number: the same register has
/// the same season.
record Orchardist(String household, String village, String number, BigDecimal orchardMu) {

    private static final BigDecimal LEAST_MU = new BigDecimal("0.5");
    private static final BigDecimal MOST_MU = new BigDecimal("20");
    private static final BigDecimal KG = new BigDecimal(5);

    static Orchardist of(JsonNode card) {
        return new Orchardist(
                card.path("householdId").asText(),
                card.path("division").asText(),
                card.path("number").asText(),
                card.path("orchardMu").decimalValue());
    }

    UUID id(String what) {
        var name = "kiwi %s %s".formatted(what, number);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    BigDecimal areaMu() {
        return orchardMu.max(LEAST_MU).min(MOST_MU).setScale(2, RoundingMode.HALF_UP);
    }

    int plantedIn() {
        return 2008 + turn(9);
    }

    /// Boxes that the first picking day fills.
    int boxes() {
        return 8 + turn(9);
    }

    /// Shows buyers less than others do.
    boolean isShy() {
        return turn(4) == 0;
    }

    /// What is brought in for them; a fifth is graded out.
    BigDecimal harvestKg() {
        return KG.multiply(BigDecimal.valueOf(boxes())).multiply(new BigDecimal("1.25"));
    }

    BigDecimal boxedKg() {
        return KG.multiply(BigDecimal.valueOf(boxes()));
    }

    long paidFen() {
        return boxes() * (8_800L + 100L * turn(7));
    }

    /// A square of the plot's area, somewhere in Xiuwen.
    String place() {
        var west = 106.45 + turn(3_000) / 10_000.0;
        var south = 26.80 + turn(2_500) / 10_000.0;
        var side = Math.sqrt(areaMu().doubleValue() * 10_000 / 15);
        var east = west + side / (111_320 * Math.cos(Math.toRadians(south)));
        var north = south + side / 111_320;
        return String.format(
                Locale.ROOT,
                """
                {"type": "Polygon", "coordinates": [[[%1$.7f, %2$.7f], [%3$.7f, %2$.7f],
                 [%3$.7f, %4$.7f], [%1$.7f, %4$.7f], [%1$.7f, %2$.7f]]]}\
                """,
                west,
                south,
                east,
                north);
    }

    private int turn(int sides) {
        return Math.floorMod(id("figure of " + sides).hashCode(), sides);
    }
}
