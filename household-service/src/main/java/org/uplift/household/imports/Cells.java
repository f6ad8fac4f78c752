package org.uplift.household.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;
import org.uplift.household.layout.Layout;
import org.uplift.household.layout.Wording;

/// A household as the cells of a sheet, to be compared with what a sheet says.
final class Cells {

    private final String[] household;
    private final Map<@Nullable UUID, String[]> members = new HashMap<>();

    private Cells(HouseholdFile file) {
        var rows = of(file);
        household = rows[0];
        for (int i = 0; i < rows.length; i++) {
            members.put(file.members().get(i).id(), rows[i]);
        }
    }

    /// An item of the register that the file would take off without a word. A member is compared
    /// with themselves, wherever they stand, and an income with the one of its year.
    ///
    /// @param file its members under the ids that the register has for them
    static @Nullable String unspoken(
            HouseholdFile before, HouseholdFile file, List<Integer> silent) {
        if (silent.isEmpty()) {
            return null;
        }
        var incomes = ofTheYears(file, before.incomes());
        var known = new Cells(before.withIncomes(incomes));
        var brought = new Cells(file);
        for (var index : silent) {
            var column = Layout.published().columns().get(index);
            var isTakenOff =
                    switch (column.part()) {
                        case HOUSEHOLD -> brought.differ(known, index);
                        case INCOME -> !incomes.isEmpty() && brought.differ(known, index);
                        case MEMBER -> brought.differInAMember(known, index);
                    };
            if (isTakenOff) {
                return column.key();
            }
        }
        return null;
    }

    private static List<Income> ofTheYears(HouseholdFile file, List<Income> incomes) {
        var years = file.incomes().stream().map(Income::year).toList();
        return incomes.stream().filter(income -> years.contains(income.year())).toList();
    }

    private boolean differ(Cells known, int index) {
        return !household[index].equals(known.household[index]);
    }

    private boolean differInAMember(Cells known, int index) {
        return members.entrySet().stream()
                .anyMatch(member -> {
                    var before = known.members.get(member.getKey());
                    return before != null && !before[index].equals(member.getValue()[index]);
                });
    }

    /// The same file, or one that no cell of a sheet can tell from it.
    static boolean areSame(HouseholdFile before, HouseholdFile after) {
        return before.equals(after)
                || (before.incomes().equals(after.incomes())
                        && Arrays.deepEquals(of(before), of(after)));
    }

    private static String[][] of(HouseholdFile file) {
        return Layout.published().write(file, Wording.KEY).toArray(String[][]::new);
    }
}
