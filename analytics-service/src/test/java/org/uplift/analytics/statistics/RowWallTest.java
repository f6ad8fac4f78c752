package org.uplift.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Generation;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.measure.Tally;
import org.uplift.platform.database.Behalf;
import org.uplift.platform.identity.DivisionScope;
import org.uplift.platform.problem.NotFound;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.RowWall;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RowWallTest {

    private static final LocalDate YESTERDAY = OfficeDay.of(Instant.now()).minusDays(1);
    private static final Cell KIND = new Cell("red", "helped", "general", "illness");

    @Inject DataSource database;
    @Inject Generation generation;
    @Inject Statistics statistics;

    private static int serial = 101;

    /// Two villages of two counties that no other test counts in.
    private final String here = "17%04d101001".formatted(serial++);

    private final String beyond = "17%04d101001".formatted(serial++);

    /// As they were yesterday, and as they are.
    @BeforeEach
    void count() throws SQLException {
        var _ =
                Behalf.ofTheService(() -> {
                    enter(1, YESTERDAY);
                    enter(2, YESTERDAY.plusDays(1));
                    return here;
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "division_sums",
                "division_past",
                "division_history",
                "cell_sums",
                "cell_past",
                "cell_history"
            })
    void showsTheSumsOfTheScopeThoughNobodySaysWhere(String table) {
        var own = table.endsWith("history") ? 2 : 1;

        assertThat(wall(here).count(table)).isEqualTo(own);
        assertThat(wall(here.substring(0, 6) + "000000").count(table)).isEqualTo(own);
        assertThat(wall("180000000000").count(table)).isZero();
        assertThat(new RowWall("", "").count(table)).isZero();
    }

    @Test
    void answersNobodyFromOutsideTheScopeThoughTheResourceLetThemIn() throws Exception {
        assertThat(Behalf.ofTheService(() -> statistics.answer(about(beyond, YESTERDAY))))
                .isNotNull();

        for (var day : new LocalDate[] {YESTERDAY, YESTERDAY.plusDays(1)}) {
            assertThat(Behalf.of(DivisionScope.of(here), () -> statistics.answer(about(here, day))))
                    .isNotNull();
            assertThatThrownBy(() ->
                            Behalf.of(
                                    DivisionScope.of(here),
                                    () -> statistics.answer(about(beyond, day))))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void takesNoSumsFromOutsideTheScope() {
        assertThatThrownBy(() ->
                        Behalf.of(
                                DivisionScope.of("180000000000"),
                                () -> {
                                    enter(3, YESTERDAY.plusDays(1));
                                    return here;
                                }))
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"division_sums", "cell_sums"})
    void findsTheScopeInTheIndex(String table) {
        var plan =
                wall(here)
                        .plan(
                                """
                                select * from %s
                                where generation = (select id from shown_generation) and level = 5\
                                """
                                        .formatted(table));

        assertThat(plan)
                .contains(table + "_pkey")
                .containsPattern("Index Cond: .*division >= current_setting\\('uplift.from'");
    }

    @Test
    void guardsEveryTableByTheScope() {
        assertThat(RowWall.gaps()).isEmpty();
    }

    @Test
    void leavesNoTableNakedButThoseThatAreNobodysAffair() {
        assertThat(RowWall.naked())
                .containsExactlyInAnyOrderElementsOf(
                        RowWall.open(
                                "division",
                                "generation",
                                "poverty_line",
                                "shown_generation",
                                "sums_position"));
    }

    private static Question about(String division, LocalDate day) {
        return new Question(
                division, day, Set.of(Dimension.LABEL), false, Set.of(), Set.of(), Discretion.NONE);
    }

    private static RowWall wall(String division) {
        var scope = DivisionScope.of(division);
        return new RowWall(scope.from(), scope.until());
    }

    private void enter(long folds, LocalDate day) throws SQLException {
        var tally = new Tally(folds, Sums.ofCounts(folds, folds, 0));
        try (var connection = database.getConnection()) {
            new Stage(connection, generation).enter();
            for (var village : new String[] {here, beyond}) {
                new SumTable(connection, generation, day)
                        .enter(
                                Map.of(
                                        new SumKey(village, Cell.TOTAL), tally,
                                        new SumKey(village, KIND), tally));
            }
        }
    }
}
