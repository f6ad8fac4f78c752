package org.uplift.household.layout;

/// The text of a cell is not what its column holds.
public final class Unreadable extends Exception {

    private final String rule;

    public Unreadable(String rule) {
        super(rule, null, false, false);
        this.rule = rule;
    }

    /// Why, in a word that has its sentence in every language.
    public String rule() {
        return rule;
    }
}
