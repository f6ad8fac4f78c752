package org.uplift.household.rules;

/// A citizen number after GB 11643: six digits of the place of first registration, eight of the
/// birth date, three of a sequence that is odd for men, and a check character.
record CitizenNumber(String text) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    boolean isGenuine() {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * digit(i);
        }
        return text.charAt(17) == CHECKS.charAt(sum % 11);
    }

    /// As `19870305`.
    String birthDate() {
        return text.substring(6, 14);
    }

    String sex() {
        return digit(16) % 2 == 1 ? "male" : "female";
    }

    private int digit(int place) {
        return text.charAt(place) - '0';
    }
}
