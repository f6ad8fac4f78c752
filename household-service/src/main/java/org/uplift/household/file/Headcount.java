package org.uplift.household.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many shared a year's income: who belonged to the household when the year ended. Taken where
/// nobody said it, and kept from then on.
final class Headcount {

    private Headcount() {}

    /// Forms come here before anybody has looked at their shape.
    static List<Income> taken(List<Income> incomes, List<Member> members) {
        return incomes.stream()
                .map(income ->
                        isTaken(income) || members.isEmpty()
                                ? income
                                : income.sharedBy(heads(income.year(), members)))
                .toList();
    }

    private static boolean isTaken(@Nullable Income income) {
        return income == null || income.persons() != null;
    }

    private static int heads(int year, List<Member> members) {
        var heads = (int) members.stream().filter(member -> wasThereIn(year, member)).count();
        return heads == 0 ? members.size() : heads;
    }

    private static boolean wasThereIn(int year, @Nullable Member member) {
        return member != null && member.birthDate() != null && member.birthDate().getYear() <= year;
    }
}
