package org.uplift.household.duties;

import static org.uplift.events.division.DivisionLevel.COUNTY;
import static org.uplift.events.division.DivisionLevel.PREFECTURE;
import static org.uplift.events.division.DivisionLevel.PROVINCE;
import static org.uplift.events.division.DivisionLevel.TOWNSHIP;
import static org.uplift.events.division.DivisionLevel.VILLAGE;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.uplift.events.division.DivisionLevel;
import org.uplift.platform.identity.Roles;

/// A role as a duty: on which levels one serves in it, and whether a county gives it. Those that
/// reach farther than a county officer are given by operators.
enum Office {
    COUNTY_OFFICER(Roles.COUNTY_OFFICER, true, COUNTY),
    TOWNSHIP_OFFICER(Roles.TOWNSHIP_OFFICER, true, TOWNSHIP),
    VILLAGE_CADRE(Roles.VILLAGE_CADRE, true, VILLAGE),
    HELPER(Roles.HELPER, true, VILLAGE),
    DEPARTMENT(Roles.DEPARTMENT, true, COUNTY, PREFECTURE, PROVINCE),
    EMPLOYER(Roles.EMPLOYER, true, COUNTY, TOWNSHIP, VILLAGE),
    RESIDENT(Roles.RESIDENT, true, VILLAGE),
    GROWER(Roles.GROWER, true, VILLAGE),
    /// Beside another role: shows what the law calls sensitive.
    SENSITIVE_READER(Roles.SENSITIVE_READER, false, COUNTY, TOWNSHIP, VILLAGE),
    AUDITOR(Roles.AUDITOR, false, COUNTY, PREFECTURE, PROVINCE),
    OPERATOR(Roles.OPERATOR, false, COUNTY, PREFECTURE, PROVINCE);

    private final String role;
    private final boolean isGivenByCounties;
    private final Set<DivisionLevel> levels;

    Office(String role, boolean isGivenByCounties, DivisionLevel... levels) {
        this.role = role;
        this.isGivenByCounties = isGivenByCounties;
        this.levels = Set.of(levels);
    }

    static Optional<Office> of(String role) {
        return Arrays.stream(values()).filter(office -> office.role.equals(role)).findFirst();
    }

    boolean isGivenByCounties() {
        return isGivenByCounties;
    }

    boolean isServedIn(DivisionLevel level) {
        return levels.contains(level);
    }
}
