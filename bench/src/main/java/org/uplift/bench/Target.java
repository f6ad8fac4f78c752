package org.uplift.bench;

import java.util.Locale;

/// What a figure ought to be: every bench says beside a figure what was asked for, how the one
/// stands to the other, and whether that is met.
public record Target(double bound, String unit, boolean isFloor) {

    public static Target atLeast(double bound, String unit) {
        return new Target(bound, unit, true);
    }

    public static Target under(double bound, String unit) {
        return new Target(bound, unit, false);
    }

    public boolean isMet(double measured) {
        return isFloor ? measured >= bound : measured < bound;
    }

    public String line(String what, double measured) {
        return "%s: %s %s, target %s %s %s, ratio %.2f: %s"
                .formatted(
                        what,
                        figure(measured),
                        unit,
                        isFloor ? "at least" : "under",
                        figure(bound),
                        unit,
                        measured / bound,
                        isMet(measured) ? "met" : "missed");
    }

    private static String figure(double figure) {
        return figure >= 100
                ? String.format(Locale.ROOT, "%,.0f", figure)
                : String.format(Locale.ROOT, "%.2f", figure).replaceFirst("\\.?0+$", "");
    }
}
