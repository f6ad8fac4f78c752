package org.uplift.household.rules;

import static org.uplift.household.rules.Rule.AREA_WITHOUT_HOUSE;
import static org.uplift.household.rules.Rule.BUILT_IN_FUTURE;
import static org.uplift.household.rules.Rule.GRADE_WITHOUT_HOUSE;
import static org.uplift.household.rules.Rule.HOUSE_WITHOUT_AREA;
import static org.uplift.household.rules.Rule.HOUSE_WITHOUT_GRADE;
import static org.uplift.household.rules.Rule.IRRIGATED_OVER_ARABLE;

import java.time.LocalDate;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Housing;

/// What must hold about house and land.
final class LivingRules {

    private LivingRules() {}

    static void check(HouseholdFile file, LocalDate today, Findings found) {
        var land = file.land();
        found.addIf(land.irrigated() > land.arable(), "land.irrigated", IRRIGATED_OVER_ARABLE);
        checkHouse(file.housing(), today, found);
    }

    private static void checkHouse(Housing house, LocalDate today, Findings found) {
        var none = house.structure().equals("none");
        var grade = house.dangerGrade();
        found.addIf(none && house.areaM2() > 0, "housing.areaM2", AREA_WITHOUT_HOUSE);
        found.addIf(!none && house.areaM2() == 0, "housing.areaM2", HOUSE_WITHOUT_AREA);
        found.addIf(none && grade != null, "housing.dangerGrade", GRADE_WITHOUT_HOUSE);
        found.addIf(!none && grade == null, "housing.dangerGrade", HOUSE_WITHOUT_GRADE);
        found.addIf(
                house.builtYear() != null && house.builtYear() > today.getYear(),
                "housing.builtYear",
                BUILT_IN_FUTURE);
    }
}
