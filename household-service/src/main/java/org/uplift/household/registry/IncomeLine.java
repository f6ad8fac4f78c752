package org.uplift.household.registry;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;

/// A year's income and what is derived from it, in fen.
record IncomeLine(
        int year,
        long wageFen,
        long operatingFen,
        long propertyFen,
        long transferFen,
        long operatingCostFen,
        long transferExpenditureFen,
        int persons,
        long netFen,
        long perCapitaFen,
        long disposableFen,
        long perCapitaDisposableFen) {

    /// Latest first.
    static List<IncomeLine> of(HouseholdFile file) {
        return file.incomes().stream()
                .sorted(comparingInt(Income::year).reversed())
                .map(income -> of(file, income))
                .toList();
    }

    private static IncomeLine of(HouseholdFile file, Income income) {
        return new IncomeLine(
                income.year(),
                income.wageFen(),
                income.operatingFen(),
                income.propertyFen(),
                income.transferFen(),
                income.operatingCostFen(),
                income.transferExpenditureFen(),
                requireNonNullElse(income.persons(), file.size()),
                income.netFen(),
                file.perCapitaFen(income),
                income.disposableFen(),
                file.perCapitaDisposableFen(income));
    }
}
