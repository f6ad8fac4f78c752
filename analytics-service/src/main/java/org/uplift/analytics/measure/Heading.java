package org.uplift.analytics.measure;

/// What a tally on `statistics-sums` is about. The topic keeps the last tally of each heading, and
/// that is all one needs to know: tallies are absolute.
public record Heading(Generation generation, SumKey key) {

    public static final String TOPIC = "statistics-sums";

    private static final int DIGITS = 8;

    public String division() {
        return key.division();
    }

    /// `1f00ab3c|341623000000|red|helped|general|illness`
    public String text() {
        return generation.text() + "|" + key.text();
    }

    public static Heading parse(String text) {
        var generation = Integer.parseUnsignedInt(text.substring(0, DIGITS), 16);
        return new Heading(new Generation(generation), SumKey.parse(text.substring(DIGITS + 1)));
    }
}
