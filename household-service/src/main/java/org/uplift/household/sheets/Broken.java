package org.uplift.household.sheets;

/// From some place on the file cannot be read at all.
public final class Broken extends RuntimeException {

    private final String rule;
    private final String place;

    /// @param rule in a word that has its sentence in every language
    /// @param place such as `row 12`, `byte 4711`, `A1:C3`; never what stands there
    public Broken(String rule, String place) {
        super(rule + " at " + place);
        this.rule = rule;
        this.place = place;
    }

    public String rule() {
        return rule;
    }

    public String place() {
        return place;
    }
}
