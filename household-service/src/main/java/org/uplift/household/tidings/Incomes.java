package org.uplift.household.tidings;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;

/// A file's incomes with what was told in them.
final class Incomes {

    private Incomes() {}

    /// A year nobody has stated begins with what was told of it.
    static HouseholdFile with(HouseholdFile file, Earning earned) {
        var known = of(file.incomes(), earned.year());
        var income = known.orElseGet(() -> Income.begun(earned.year()));
        return replaced(file, income.earning(earned.wageFen(), earned.operatingFen()));
    }

    static HouseholdFile without(HouseholdFile file, Earning earned) {
        return of(file.incomes(), earned.year())
                .map(income -> income.earning(-earned.wageFen(), -earned.operatingFen()))
                .map(income -> replaced(file, income))
                .orElse(file);
    }

    private static Optional<Income> of(List<Income> incomes, int year) {
        return incomes.stream().filter(income -> income.year() == year).findFirst();
    }

    private static HouseholdFile replaced(HouseholdFile file, Income income) {
        var incomes = new ArrayList<>(file.incomes());
        incomes.removeIf(other -> other.year() == income.year());
        incomes.add(income);
        incomes.sort(comparingInt(Income::year));
        return file.withIncomes(incomes);
    }
}
