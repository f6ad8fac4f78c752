package org.uplift.trace.gs1;

/// The last digit of a GS1 key, which the others determine (GenSpecs 7.9.1).
final class CheckDigit {

    private static final int HEAVY = 3;

    private CheckDigit() {}

    static char of(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var isHeavy = (digits.length() - i) % 2 == 1;
            sum += (digits.charAt(i) - '0') * (isHeavy ? HEAVY : 1);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    static String completed(String digits) {
        return digits + of(digits);
    }

    /// @param key digits, the last of them the check digit
    static boolean isRight(String key) {
        return of(key.substring(0, key.length() - 1)) == key.charAt(key.length() - 1);
    }
}
