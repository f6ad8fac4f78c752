package org.uplift.household.warnings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What brings a household under watch again: something that holds since this change, and did not
/// hold before it.
enum Trigger {
    HOUSE_UNSAFE("housing"),
    WATER_UNSAFE("water"),
    INCOME_FELL("other"),
    MEDICAL_BILL("illness"),
    JOB_LOST("employment");

    private final String risk;

    Trigger(String risk) {
        this.risk = risk;
    }

    /// Of the list `warning-reason`.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Of the list `risk`: what the household would be monitored for.
    String risk() {
        return risk;
    }

    static Trigger of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /// @param before what of [Hardship] held before the change
    static List<Trigger> between(Set<Trigger> before, Set<Trigger> after) {
        return Arrays.stream(values())
                .filter(trigger -> after.contains(trigger) && !before.contains(trigger))
                .toList();
    }
}
