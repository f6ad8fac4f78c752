package org.uplift.local.county;

/// Someone's place in a household.
///
/// @param relation code of the list `relation`
/// @param age in full years on the cut-off date
record Kin(String relation, boolean male, int age) {

    boolean isHead() {
        return relation.equals("head");
    }

    /// Bears the name of the head's family, where the head is a man.
    boolean bearsFamilyName() {
        return switch (relation) {
            case "head", "son", "daughter", "grandson", "granddaughter" -> true;
            case "father", "paternal-grandfather", "husbands-father", "other" -> true;
            default -> false;
        };
    }

    /// Came into the family by marriage, often from elsewhere.
    boolean isMarriedIn() {
        return switch (relation) {
            case "spouse", "daughter-in-law", "son-in-law" -> true;
            case "mother", "husbands-mother" -> true;
            case "paternal-grandmother", "wifes-father", "wifes-mother" -> true;
            default -> false;
        };
    }
}
