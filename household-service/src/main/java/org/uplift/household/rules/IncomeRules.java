package org.uplift.household.rules;

import static org.uplift.household.rules.Rule.INCOME_IN_FUTURE;
import static org.uplift.household.rules.Rule.INCOME_TWICE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.uplift.household.file.Income;

/// What must hold between the years of income.
final class IncomeRules {

    private IncomeRules() {}

    static void check(List<Income> incomes, LocalDate today, Findings found) {
        var years = new HashSet<Integer>();
        for (int i = 0; i < incomes.size(); i++) {
            var year = incomes.get(i).year();
            var path = "incomes[" + i + "].year";
            found.addIf(year > today.getYear(), path, INCOME_IN_FUTURE);
            found.addIf(!years.add(year), path, INCOME_TWICE, String.valueOf(year));
        }
    }
}
