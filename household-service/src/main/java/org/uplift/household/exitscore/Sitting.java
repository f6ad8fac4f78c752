package org.uplift.household.exitscore;

import java.time.LocalDate;
import org.uplift.household.criteria.Rules;
import org.uplift.household.criteria.Weights;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.measures.YearlyPlan.Items;

/// What is examined, by which rules and as of which day.
///
/// @param plan what became of it
record Sitting(HouseholdFile file, Items plan, Rules rules, LocalDate day) {

    Weights weights() {
        return rules.weights();
    }

    boolean isWithoutLabour() {
        return file.withoutLabour() || file.labourers() == 0;
    }
}
