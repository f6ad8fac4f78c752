package org.uplift.household.registry;

import org.jspecify.annotations.Nullable;
import org.uplift.household.file.Account;

/// Leaves of a number what tells two people apart at the desk, and no more.
final class Mask {

    private Mask() {}

    static @Nullable String idNumber(@Nullable String number) {
        return number == null ? null : covered(number, 6, 4);
    }

    static @Nullable String phone(@Nullable String number) {
        return number == null ? null : covered(number, 3, 4);
    }

    static @Nullable Account account(@Nullable Account account) {
        return account == null
                ? null
                : new Account(account.bank(), covered(account.number(), 4, 4));
    }

    private static String covered(String number, int first, int last) {
        var hidden = Math.max(0, number.length() - first - last);
        return number.substring(0, first)
                + "*".repeat(hidden)
                + number.substring(number.length() - last);
    }
}
