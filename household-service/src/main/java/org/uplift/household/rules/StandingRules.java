package org.uplift.household.rules;

import static org.uplift.household.rules.Rule.DIVISION_NO_VILLAGE;
import static org.uplift.household.rules.Rule.DIVISION_UNKNOWN;
import static org.uplift.household.rules.Rule.EXIT_YEAR_IN_FUTURE;
import static org.uplift.household.rules.Rule.EXIT_YEAR_WITHOUT_EXIT;
import static org.uplift.household.rules.Rule.FILED_IN_FUTURE;
import static org.uplift.household.rules.Rule.MODE_WITHOUT_REMOVAL;
import static org.uplift.household.rules.Rule.MONITORED_IN_FUTURE;
import static org.uplift.household.rules.Rule.REMOVAL_WITHOUT_MODE;
import static org.uplift.household.rules.Rule.REMOVED_BEFORE_SINCE;
import static org.uplift.household.rules.Rule.REMOVED_IN_FUTURE;
import static org.uplift.household.rules.Rule.REMOVED_TOO_SOON;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.uplift.household.divisions.DivisionTree;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Monitoring;

/// What must hold about where a household belongs and how far its exit has come.
final class StandingRules {

    private static final Set<String> HAVE_EXITED = Set.of("exited", "stably-exited", "returned");

    /// At least, between the identification of a risk and its removal.
    private static final int MONTHS_WATCHED = 6;

    private StandingRules() {}

    static void check(HouseholdFile file, DivisionTree divisions, LocalDate today, Findings found) {
        checkDivision(file.division(), divisions, found);
        found.addIf(file.filed().isAfter(today), "filed", FILED_IN_FUTURE);
        checkExit(file, today, found);
        if (file.monitoring() != null) {
            checkMonitoring(file.monitoring(), YearMonth.from(today), found);
        }
    }

    private static void checkExit(HouseholdFile file, LocalDate today, Findings found) {
        var year = file.actualExitYear();
        if (year != null) {
            var exited = HAVE_EXITED.contains(file.exitState());
            found.addIf(!exited, "actualExitYear", EXIT_YEAR_WITHOUT_EXIT);
            found.addIf(year > today.getYear(), "actualExitYear", EXIT_YEAR_IN_FUTURE);
        }
    }

    private static void checkDivision(String code, DivisionTree divisions, Findings found) {
        if (divisions.find(code).isEmpty()) {
            found.add("division", DIVISION_UNKNOWN, code);
        } else {
            found.addIf(!divisions.isVillage(code), "division", DIVISION_NO_VILLAGE, code);
        }
    }

    private static void checkMonitoring(Monitoring monitoring, YearMonth now, Findings found) {
        var removed = monitoring.removed();
        var mode = monitoring.removal();
        found.addIf(monitoring.since().isAfter(now), "monitoring.since", MONITORED_IN_FUTURE);
        if (removed != null && !monitoring.since().isAfter(now)) {
            checkRemoval(removed, monitoring.since(), now, found);
        }
        found.addIf(removed != null && mode == null, "monitoring.removal", REMOVAL_WITHOUT_MODE);
        found.addIf(removed == null && mode != null, "monitoring.removed", MODE_WITHOUT_REMOVAL);
    }

    private static void checkRemoval(
            YearMonth removed, YearMonth since, YearMonth now, Findings found) {
        if (removed.isBefore(since)) {
            found.add("monitoring.removed", REMOVED_BEFORE_SINCE);
        } else if (removed.isBefore(since.plusMonths(MONTHS_WATCHED))) {
            found.add("monitoring.removed", REMOVED_TOO_SOON, MONTHS_WATCHED);
        }
        found.addIf(removed.isAfter(now), "monitoring.removed", REMOVED_IN_FUTURE);
    }
}
