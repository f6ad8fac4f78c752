package org.uplift.jobs.labourer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.testkit.Family;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RowWallTest {

    @Inject Labourers labourers;
    @Inject Ability ability;

    private final String here = Family.anyVillage();
    private final String beyond = Family.anyVillage();

    @Test
    void showsTheRowsOfTheScopeThoughNobodySaysWhere() {
        Behalf.ofTheService(() -> learn(here));

        assertThat(wall(here).count("labourer")).isOne();
        assertThat(wall(here.substring(0, 6) + "000000").count("labourer")).isOne();
        assertThat(wall(beyond).count("labourer")).isZero();
        assertThat(new RowWall("", "").count("labourer")).isZero();
    }

    @Test
    void takesNoRowFromOutsideTheScope() {
        assertThatThrownBy(() ->
                        Behalf.of(
                                DivisionScope.of(beyond),
                                () -> {
                                    learn(here);
                                    return here;
                                }))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> learn(here)).hasStackTraceContaining("row-level security");
    }

    @Test
    void findsTheScopeInTheIndex() {
        assertThat(wall(here).plan("select * from labourer"))
                .contains("labourer_by_division")
                .containsPattern("Index Cond: .*division >= current_setting\\('uplift.from'");
    }

    @Test
    void guardsEveryTableByTheScope() {
        assertThat(RowWall.gaps()).isEmpty();
    }

    @Test
    void leavesNoTableNakedButThoseThatAreNobodysAffair() {
        assertThat(RowWall.naked()).containsExactlyInAnyOrderElementsOf(RowWall.open("household"));
    }

    private static RowWall wall(String division) {
        var scope = DivisionScope.of(division);
        return new RowWall(scope.from(), scope.until());
    }

    private void learn(String place) {
        var profile = Family.in(place).profile();
        var household = Household.of(UUID.randomUUID(), 1, profile, ability);
        QuarkusTransaction.requiringNew().run(() -> labourers.learn(List.of(household)));
    }
}
