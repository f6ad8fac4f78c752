package org.uplift.relocation.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
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

    @Inject Candidates candidates;

    private final String here = Family.anyVillage();
    private final String beyond = Family.anyVillage();

    @Test
    void showsTheRowsOfTheScopeThoughNobodySaysWhere() {
        Behalf.ofTheService(() -> learn(here));

        assertThat(wall(here).count("candidate")).isOne();
        assertThat(wall(here.substring(0, 6) + "000000").count("candidate")).isOne();
        assertThat(wall(beyond).count("candidate")).isZero();
        assertThat(new RowWall("", "").count("candidate")).isZero();
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
        assertThat(wall(here).plan("select * from candidate where reasons <> '{}'"))
                .contains("candidate_by_division")
                .containsPattern("Index Cond: .*division >= current_setting\\('uplift.from'");
    }

    @Test
    void guardsEveryTableByTheScope() {
        assertThat(RowWall.gaps()).isEmpty();
    }

    @Test
    void leavesNoTableNakedButThoseThatAreNobodysAffair() {
        assertThat(RowWall.naked()).containsExactlyInAnyOrderElementsOf(RowWall.open());
    }

    private static RowWall wall(String division) {
        var scope = DivisionScope.of(division);
        return new RowWall(scope.from(), scope.until());
    }

    private void learn(String place) {
        var reasons = Set.of(Reason.NO_HOUSE);
        var id = UUID.randomUUID();
        var candidate = new Candidate(id, 1, place, place + "0001", 3, reasons, true, null);
        QuarkusTransaction.requiringNew().run(() -> candidates.learn(List.of(candidate)));
    }
}
