package org.uplift.relocation.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.events.household.Label;
import org.uplift.testkit.Family;

class CriteriaTest {

    private final Family family = Family.in("522722105201");

    @Test
    void aWellHousedFamilyOnAGoodRoadStays() {
        assertThat(reasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "D"})
    void aHouseOfGradeCOrDIsDangerous(String grade) {
        family.housed(60, "bamboo-adobe", grade);
        assertThat(reasons()).containsExactly(Reason.DANGEROUS_HOUSE);
    }

    @Test
    void aHouseOfGradeBIsSafe() {
        family.housed(60, "brick-wood", "B");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void noHouseIsNoDangerousHouse() {
        family.housed(0, "none", "D");
        assertThat(reasons()).containsExactly(Reason.NO_HOUSE);
    }

    @Test
    void waterCountsForSafetyAndForReach() {
        family.drinking(false, true);
        assertThat(reasons()).containsExactly(Reason.UNSAFE_WATER, Reason.DIFFICULT_WATER);
    }

    @Test
    void remoteBeginsAtTheDistanceAndOnRoughRoadsAlone() {
        assertThat(reasons(family.reachedBy("dirt", 2.0))).containsExactly(Reason.REMOTE);
        assertThat(reasons(family.reachedBy("none", 1.9))).isEmpty();
        assertThat(reasons(family.reachedBy("cement", 5.0))).isEmpty();
    }

    @Test
    void theLiftedAndTheStruckOffStayWhereTheyAre() {
        family.housed(60, "bamboo-adobe", "D");
        assertThat(reasons(family.labelled(Label.GREEN))).isEmpty();
        assertThat(reasons(family.labelled(Label.NONE))).isEmpty();
        assertThat(reasons(family.labelled(Label.YELLOW))).isNotEmpty();
    }

    @Test
    void whoseOldHouseIsGoneHasMoved() {
        family.housed(60, "bamboo-adobe", "D");
        assertThat(reasons(family.moving(true, null, false))).isNotEmpty();
        assertThat(reasons(family.moving(true, null, true))).isEmpty();
    }

    private Set<Reason> reasons() {
        return reasons(family);
    }

    private static Set<Reason> reasons(Family family) {
        return new Policy().reasons(family.profile());
    }

    private record Policy(Set<String> dangerousGrades, Set<String> roughRoads, double remoteFromKm)
            implements Criteria {

        Policy() {
            this(Set.of("C", "D"), Set.of("none", "dirt"), 2.0);
        }
    }
}
