package org.uplift.relocation.candidate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.EnumSet;
import java.util.Set;
import org.uplift.events.household.HouseholdProfile;
import org.uplift.events.household.HouseholdProfile.Housing;
import org.uplift.events.household.Label;

/// When help by moving is due. Once the household is lifted, off the register or moved, it is not.
@ConfigMapping(prefix = "uplift.relocation.criteria")
interface Criteria {

    @WithDefault("C,D")
    Set<String> dangerousGrades();

    @WithDefault("none,dirt")
    Set<String> roughRoads();

    @WithDefault("2.0")
    double remoteFromKm();

    default Set<Reason> reasons(HouseholdProfile household) {
        var reasons = EnumSet.noneOf(Reason.class);
        if (isSettled(household)) {
            return reasons;
        }
        if (isHomeless(household.housing())) {
            reasons.add(Reason.NO_HOUSE);
        } else if (isDangerous(household.housing())) {
            reasons.add(Reason.DANGEROUS_HOUSE);
        }
        if (!household.water().safe()) {
            reasons.add(Reason.UNSAFE_WATER);
        }
        if (household.water().difficult()) {
            reasons.add(Reason.DIFFICULT_WATER);
        }
        if (isRemote(household)) {
            reasons.add(Reason.REMOTE);
        }
        return reasons;
    }

    private boolean isDangerous(Housing house) {
        return house.dangerGrade() != null && dangerousGrades().contains(house.dangerGrade());
    }

    private boolean isRemote(HouseholdProfile household) {
        return roughRoads().contains(household.road()) && household.mainRoadKm() >= remoteFromKm();
    }

    private static boolean isHomeless(Housing house) {
        return house.areaM2() == 0 || house.structure().equals("none");
    }

    private static boolean isSettled(HouseholdProfile household) {
        return household.label() == Label.GREEN
                || household.label() == Label.NONE
                || (household.relocation() != null && household.relocation().oldHouseDemolished());
    }
}
