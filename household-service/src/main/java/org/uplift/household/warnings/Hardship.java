package org.uplift.household.warnings;

import static org.uplift.household.warnings.Trigger.HOUSE_UNSAFE;
import static org.uplift.household.warnings.Trigger.INCOME_FELL;
import static org.uplift.household.warnings.Trigger.JOB_LOST;
import static org.uplift.household.warnings.Trigger.MEDICAL_BILL;
import static org.uplift.household.warnings.Trigger.WATER_UNSAFE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uplift.household.criteria.Rules;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Income;
import org.uplift.household.file.Member;
import org.uplift.household.registry.Deprivations;

/// What presses a household, read from two states of its file by the rules of its region.
final class Hardship {

    private Hardship() {}

    /// What presses it since the file is as it is.
    static List<Trigger> since(HouseholdFile before, HouseholdFile after, Rules rules) {
        var now = pressing(after, rules);
        if (hasLostWork(before, after)) {
            now.add(JOB_LOST);
        }
        return Trigger.between(pressing(before, rules), now);
    }

    /// What does not press it, or no longer. A lost job is made up for by work that somebody found.
    static Set<Trigger> passed(HouseholdFile before, HouseholdFile after, Rules rules) {
        var now = pressing(after, rules);
        if (hasLostWork(before, after) || !hasFoundWork(before, after)) {
            now.add(JOB_LOST);
        }
        if (after.latestIncome().isEmpty()) {
            now.addAll(EnumSet.of(INCOME_FELL, MEDICAL_BILL));
        }
        return EnumSet.complementOf(now);
    }

    private static EnumSet<Trigger> pressing(HouseholdFile file, Rules rules) {
        var found = EnumSet.noneOf(Trigger.class);
        if (Deprivations.isUnsafe(file.housing())) {
            found.add(HOUSE_UNSAFE);
        }
        if (!file.water().safe()) {
            found.add(WATER_UNSAFE);
        }
        file.latestIncome()
                .ifPresent(income -> {
                    if (file.perCapitaFen(income) < rules.monitoringLineFen(income.year())) {
                        found.add(INCOME_FELL);
                    }
                    if (isLarge(file.medicalSelfPaidFen(), income, rules)) {
                        found.add(MEDICAL_BILL);
                    }
                });
        return found;
    }

    private static boolean isLarge(long bill, Income income, Rules rules) {
        return bill * 100 > Math.max(0, income.netFen()) * rules.medicalSharePercent();
    }

    /// A member who worked and does not, or the family's wages are gone. Who left the family has
    /// not lost their work by that.
    private static boolean hasLostWork(HouseholdFile before, HouseholdFile after) {
        return after.members().stream().anyMatch(member -> isIdle(member) && worked(member, before))
                || (wages(before) > 0 && after.latestIncome().isPresent() && wages(after) == 0);
    }

    private static boolean hasFoundWork(HouseholdFile before, HouseholdFile after) {
        return before.members().stream().anyMatch(member -> isIdle(member) && works(member, after))
                || (wages(before) == 0 && wages(after) > 0);
    }

    private static boolean works(Member idle, HouseholdFile after) {
        return after.members().stream()
                .anyMatch(later ->
                        later.id() != null && later.id().equals(idle.id()) && !isIdle(later));
    }

    private static boolean worked(Member member, HouseholdFile before) {
        return before.members().stream()
                .anyMatch(earlier ->
                        earlier.id() != null
                                && earlier.id().equals(member.id())
                                && !isIdle(earlier));
    }

    private static boolean isIdle(Member member) {
        return member.work().months() == 0;
    }

    private static long wages(HouseholdFile file) {
        return file.latestIncome().map(Income::wageFen).orElse(0L);
    }
}
