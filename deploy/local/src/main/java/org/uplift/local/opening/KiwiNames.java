package org.uplift.local.opening;

import java.util.stream.IntStream;

/// The names of the season's things at GS1.
final class KiwiNames {

    static final String GTIN = checked("0690123456001");

    private KiwiNames() {}

    static String sscc(String village) {
        return checked("10690123" + village.substring(3));
    }

    static String serial(String village, int number) {
        return "%s-%04d".formatted(village, number);
    }

    /// With the digit that GS1 wants at the end.
    static String checked(String digits) {
        var sum =
                IntStream.range(0, digits.length())
                        .map(i ->
                                (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 1 ? 3 : 1))
                        .sum();
        return digits + (10 - sum % 10) % 10;
    }
}
