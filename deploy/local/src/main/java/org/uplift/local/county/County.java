package org.uplift.local.county;

import java.time.LocalDate;
import java.util.List;

/// Which county's file is written, and how large.
///
/// @param code its six digits
/// @param neighbours counties that people marry in from
/// @param orchards the share of households that keep an orchard
/// @param seed the same seed writes the same file
public record County(
        String code,
        String name,
        int households,
        int persons,
        Bounds bounds,
        List<String> neighbours,
        double orchards,
        long seed) {

    /// The day the file speaks of.
    static final LocalDate CUT_OFF = LocalDate.of(2017, 12, 31);

    /// Where the county lies, WGS-84 degrees.
    public record Bounds(double south, double north, double west, double east) {}

    /// Lixin with the households and persons it had on its register.
    public static County lixin() {
        var bounds = new Bounds(33.1, 33.5, 115.9, 116.5);
        var around = List.of("341602", "341621", "341622");
        return new County("341623", "利辛县", 49_014, 97_323, bounds, around, 0.04, 341_623);
    }

    /// Xiuwen, where the kiwi grows.
    public static County xiuwen() {
        var bounds = new Bounds(26.75, 27.1, 106.4, 106.8);
        var around = List.of("520121", "520122", "520181");
        return new County("520123", "修文县", 6_100, 17_900, bounds, around, 0.42, 520_123);
    }

    /// The same county with fewer households of the same size.
    public County sized(int fewer) {
        var heads = Math.toIntExact(Math.round((double) persons * fewer / households));
        return new County(code, name, fewer, heads, bounds, neighbours, orchards, seed);
    }
}
