package org.uplift.household.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uplift.household.duties.Bureau.TODAY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.Ids;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DutyWallTest {

    private final Session database;
    private String village = "";

    @Inject
    DutyWallTest(Session database) {
        this.database = database;
    }

    @BeforeEach
    void sendSomebodyOnLeave() {
        Bureau.open();
        village = Bureau.newVillage();
        var zhang = Bureau.somebody();
        Bureau.serving(zhang, "village-cadre", village);
        Bureau.leave(zhang, Ids.next(), TODAY, TODAY.plusDays(1), null).then().statusCode(200);
        Bureau.handOver(zhang, Bureau.somebody(), TODAY.plusDays(1)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"platform_user", "duty", "leave", "hand_over"})
    void showsWhoServesInTheScopeThoughNobodySaysWhere(String table) {
        assertThat(wall(village).count(table)).isOne();
        assertThat(wall("110101001001").count(table)).isZero();
        assertThat(new RowWall("", "").count(table)).isZero();
    }

    @Test
    void showsWhatWasDecidedInTheScopeThoughNobodySaysWhere() {
        assertThat(wall(village).count("user_history")).isGreaterThan(1);
        assertThat(wall("110101001001").count("user_history")).isZero();
        assertThat(new RowWall("", "").count("user_history")).isZero();
    }

    @Test
    void findsTheScopeInTheIndex() {
        assertThat(wall(village).plan("select * from duty order by division, id limit 50"))
                .contains("duty_by_division")
                .containsPattern("Index Cond: .*division >= current_setting\\('uplift.from'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update user_history set decided_by = 'nobody'",
                "delete from user_history",
                "truncate user_history"
            })
    void whatWasDecidedStaysAsItWasDecided(String statement) {
        assertThatThrownBy(() -> Behalf.ofTheService(() -> execute(statement)))
                .hasStackTraceContaining("stays as it was decided");
    }

    private void execute(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeMutationQuery(statement).executeUpdate());
    }

    private static RowWall wall(String division) {
        var scope = DivisionScope.of(division);
        return new RowWall(scope.from(), scope.until());
    }
}
