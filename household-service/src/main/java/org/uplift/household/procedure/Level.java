package org.uplift.household.procedure;

/// Who takes a step: the village, its township or its county. Which role serves at which level is
/// in the table of access; here it is asked how far the duty reaches.
enum Level {
    VILLAGE(12),
    TOWNSHIP(9),
    COUNTY(6);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /// Whoever is on duty in one village only does not act for the township.
    boolean isServedFrom(String duty) {
        return duty.length() == VILLAGE.digits
                && duty.chars().skip(digits).allMatch(digit -> digit == '0');
    }
}
