package org.uplift.local.county;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Citizen numbers (GB 11643) that no two persons share: division of birth, birth date, a sequence
/// odd for men and even for women, check digit.
final class CitizenNumbers {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final int SEQUENCES = 500;

    private final String county;
    private final List<String> neighbours;
    private final short[][] given =
            new short[2][(int) FIRST.until(County.CUT_OFF, ChronoUnit.DAYS) + 1];

    CitizenNumbers(String county, List<String> neighbours) {
        this.county = county;
        this.neighbours = neighbours;
    }

    /// @param marriedIn was perhaps born in a neighbouring county
    String give(LocalDate born, boolean male, boolean marriedIn, Chance chance) {
        var away = chance.in(marriedIn ? 0.25 : 0.02);
        var origin = away ? chance.oneOf(neighbours) : county;
        var day = (int) FIRST.until(born, ChronoUnit.DAYS);
        var turn = given[male ? 1 : 0][day]++;
        if (turn >= SEQUENCES) {
            throw new IllegalStateException("More births on " + born + " than numbers");
        }
        var sequence = (turn * 7 + day * 13) % SEQUENCES * 2 + (male ? 1 : 0);
        var body = origin + born.format(DateTimeFormatter.BASIC_ISO_DATE);
        return withCheckDigit(body + String.valueOf(1000 + sequence).substring(1));
    }

    static String withCheckDigit(String first17) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
