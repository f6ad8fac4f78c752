package org.uplift.household.imports;

/// Why a row, or the household it belongs to, cannot be imported.
///
/// @param column key of the column, or a path in the file that has no column
/// @param rule in a word that a program can compare
/// @param value as it stands in the file
record Refusal(int row, String column, String rule, String value, String english, String chinese) {

    /// As much of a refused value as helps to find it.
    private static final int SHOWN = 200;

    static Refusal of(int row, String column, String rule, String value, Object... facts) {
        return new Refusal(
                row,
                column,
                rule,
                shown(value),
                Reason.ENGLISH.of(rule, facts),
                Reason.CHINESE.of(rule, facts));
    }

    static String shown(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "…";
    }

    String reason(Reason language) {
        return language == Reason.CHINESE ? chinese : english;
    }
}
