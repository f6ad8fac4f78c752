package org.uplift.household.pairing;

import org.jspecify.annotations.Nullable;

/// Somebody who helps in a village.
///
/// @param phone but for its middle
/// @param households for how many they answer
record ContactLine(
        String subject,
        String village,
        @Nullable String name,
        @Nullable String unit,
        @Nullable String phone,
        long households) {

    ContactLine {
        phone = phone == null ? null : phone.substring(0, 3) + "****" + phone.substring(7);
    }

    String order() {
        return village + "/" + subject;
    }
}
