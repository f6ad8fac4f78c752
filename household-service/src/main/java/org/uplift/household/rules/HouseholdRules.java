package org.uplift.household.rules;

import java.time.LocalDate;
import java.util.List;
import org.uplift.household.divisions.DivisionTree;
import org.uplift.household.file.HouseholdFile;

/// Holds a well-formed file against every rule. Plain code over a plain record: a county's files
/// take well under a second.
final class HouseholdRules {

    private HouseholdRules() {}

    /// @param today the business date: nothing in a file lies after it
    public static List<Breach> check(HouseholdFile file, DivisionTree divisions, LocalDate today) {
        var found = new Findings();
        FamilyRules.check(file, found);
        for (int i = 0; i < file.members().size(); i++) {
            PersonRules.check(file.members().get(i), "members[" + i + "].", today, found);
        }
        StandingRules.check(file, divisions, today, found);
        CodeRules.check(file, found);
        LivingRules.check(file, today, found);
        IncomeRules.check(file.incomes(), today, found);
        return found.all();
    }
}
