package org.uplift.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uplift.platform.identity.Roles.AUDITOR;
import static org.uplift.platform.identity.Roles.COUNTY_OFFICER;
import static org.uplift.platform.identity.Roles.HELPER;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTableTest {

    private static final String HEAD = "operation outside " + String.join(" ", Roles.ALL) + "\n";

    @Test
    void letsTheFarthestOfSeveralRolesDecide() {
        var rule = rule("readCow missing duty duty - - - - - - all -");

        assertThat(rule.of(Set.of(HELPER))).isEqualTo(Reach.NEVER);
        assertThat(rule.of(Set.of(HELPER, COUNTY_OFFICER))).isEqualTo(Reach.DUTY);
        assertThat(rule.of(Set.of(AUDITOR, COUNTY_OFFICER))).isEqualTo(Reach.ALL);
        assertThat(rule.of(Set.of())).isEqualTo(Reach.NEVER);
        assertThat(rule.of(Set.of("County-Officer"))).isEqualTo(Reach.NEVER);
    }

    @Test
    void reachesThePlacesOfTheDutyArea() {
        var duty = DivisionScope.of("341623000000");

        assertThat(Reach.NEVER.from(duty)).isEqualTo(DivisionScope.nothing());
        assertThat(Reach.DUTY.from(duty)).isEqualTo(duty);
        assertThat(Reach.ALL.from(DivisionScope.nothing()).contains("999999999999")).isTrue();
    }

    @Test
    void letsEverybodyDoWhatIsPublicAndReachNothingInTheirOwnName() {
        var rule = rule("readCow public all all all all all all all all all all");

        assertThat(rule.isPublic()).isTrue();
        assertThat(rule.of(Set.of())).isEqualTo(Reach.NEVER);
        assertThat(rule.of(Set.of(COUNTY_OFFICER))).isEqualTo(Reach.NEVER);
        assertThat(rule.roles()).isEqualTo(Roles.ALL);
        assertThat(rule("readCow nowhere all all - - - - - - - -").isPublic()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readCow public duty all all all all all all all all all",
                "readCow public - all all all all all all all all all",
                "readCow public - - - - - - - - - -",
                "readCow missing duty duty - - - - - - all",
                "readCow missing duty duty - - - - - - all - -",
                "readCow missing duty most - - - - - - all -",
                "readCow absent  duty duty - - - - - - all -",
                "readCow missing - - - - - - - - all -",
                "readCow nowhere duty - - - - - - - - -",
                "readCow missing duty - - - - - - - - -\nreadCow missing duty - - - - - - - - -"
            })
    void readsNoRowThatMeansNothing(String rows) {
        assertThatThrownBy(() -> AccessTable.of(HEAD + rows))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsEveryRoleByItsName() {
        assertThatThrownBy(() -> AccessTable.of(HEAD.replace("helper", "Helper")))
                .hasMessageContaining("Helper");
    }

    private static AccessRule rule(String row) {
        return AccessTable.of(HEAD + row).rule("readCow").orElseThrow();
    }
}
