package org.uplift.household.rules;

import static org.uplift.household.rules.Rule.DIVISION_NO_VILLAGE;
import static org.uplift.household.rules.Rule.DIVISION_UNKNOWN;
import static org.uplift.household.rules.Rule.EXIT_YEAR_WITHOUT_EXIT;
import static org.uplift.household.rules.Rule.FILED_IN_FUTURE;
import static org.uplift.household.rules.Rule.MODE_WITHOUT_REMOVAL;
import static org.uplift.household.rules.Rule.REMOVAL_WITHOUT_MODE;
import static org.uplift.household.rules.Rule.REMOVED_BEFORE_SINCE;

import java.time.LocalDate;
import java.util.Set;
import org.uplift.household.divisions.DivisionTree;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Monitoring;

/// What must hold about where a household belongs and how far its exit has come.
final class StandingRules {

    private static final Set<String> HAVE_EXITED = Set.of("exited", "stably-exited", "returned");

    private StandingRules() {}

    static void check(HouseholdFile file, DivisionTree divisions, LocalDate today, Findings found) {
        checkDivision(file.division(), divisions, found);
        found.addIf(file.filed().isAfter(today), "filed", FILED_IN_FUTURE);
        found.addIf(
                file.actualExitYear() != null && !HAVE_EXITED.contains(file.exitState()),
                "actualExitYear",
                EXIT_YEAR_WITHOUT_EXIT);
        if (file.monitoring() != null) {
            checkMonitoring(file.monitoring(), found);
        }
    }

    private static void checkDivision(String code, DivisionTree divisions, Findings found) {
        if (divisions.find(code).isEmpty()) {
            found.add("division", DIVISION_UNKNOWN, code);
        } else {
            found.addIf(!divisions.isVillage(code), "division", DIVISION_NO_VILLAGE, code);
        }
    }

    private static void checkMonitoring(Monitoring monitoring, Findings found) {
        var removed = monitoring.removed();
        var mode = monitoring.removal();
        found.addIf(
                removed != null && removed.isBefore(monitoring.since()),
                "monitoring.removed",
                REMOVED_BEFORE_SINCE);
        found.addIf(removed != null && mode == null, "monitoring.removal", REMOVAL_WITHOUT_MODE);
        found.addIf(removed == null && mode != null, "monitoring.removed", MODE_WITHOUT_REMOVAL);
    }
}
