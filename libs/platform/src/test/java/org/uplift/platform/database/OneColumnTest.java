package org.uplift.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.uplift.platform.projection.Rows;
import org.uplift.testkit.Infrastructure;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class OneColumnTest {

    private static final int TIMES = 20;

    @Inject Session database;
    @Inject Rows rows;

    @Test
    void isPlannedOnce() {
        assertThat(
                        plans(() ->
                                OneColumn.of(database, "select 1 + 1", Integer.class)
                                        .getSingleResult()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void rowsArePlannedOnce() {
        assertThat(plans(() -> rows.ask(Sum.class, "select 1 + 2 as sum").first().orElseThrow()))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void recordsArePlannedOnce() {
        assertThat(
                        plans(() ->
                                database.createNativeQuery("select 1 + 3 as sum", Sum.class)
                                        .getSingleResult()))
                .isLessThanOrEqualTo(1);
    }

    /// The day this fails, `OneColumn` is needed no longer.
    @Test
    void aPlainClassIsPlannedAnewEachTime() {
        assertThat(
                        plans(() ->
                                database.createNativeQuery("select 1 + 4", Integer.class)
                                        .getSingleResult()))
                .isEqualTo(TIMES);
    }

    /// @return how often a plan was not found
    private long plans(Supplier<?> query) {
        var statistics = database.getSessionFactory().getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getQueryPlanCacheMissCount();
        for (var i = 0; i < TIMES; i++) {
            var _ = Behalf.ofTheService(() -> QuarkusTransaction.requiringNew().call(query::get));
        }
        return statistics.getQueryPlanCacheMissCount() - before;
    }

    record Sum(int sum) {}
}
