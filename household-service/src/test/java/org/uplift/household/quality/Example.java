package org.uplift.household.quality;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;

/// A file that breaks a rule, and one that is like it and does not.
record Example(String rule, UnaryOperator<FileForm> broken, UnaryOperator<FileForm> kept) {

    private static final UUID HOUSEHOLD = new UUID(1, 0);

    static UUID household() {
        return HOUSEHOLD;
    }

    HouseholdFile brokenFile() {
        return broken.apply(Sound.form()).file();
    }

    HouseholdFile keptFile() {
        return kept.apply(Sound.form()).file();
    }

    @Override
    public String toString() {
        return rule;
    }
}
