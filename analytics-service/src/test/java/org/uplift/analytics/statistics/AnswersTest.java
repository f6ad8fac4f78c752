package org.uplift.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.events.household.HouseholdEvent.HouseholdRegistered;
import org.uplift.platform.database.Behalf;
import org.uplift.testkit.Infrastructure;
import org.uplift.testkit.TopicWriter;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AnswersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Question NATION =
            new Question(
                    "000000000000", null, Set.of(), false, Set.of(), Set.of(), Discretion.NONE);
    private static final Place CHINA = new Place("000000000000", "全国", "nation");

    private static final Figures NOTHING = new Figures(0, 0, 0, null, null, null, null, null, null);

    @Inject Answers answers;
    @Inject DataSource database;

    @Test
    void standUntilOtherSumsAreEntered() throws SQLException {
        awaitSums();
        await("everything told to be entered")
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ask()).isSameAs(ask()));
        var before = ask();

        var _ =
                enter(
                        "insert into sums_position (generation, partition, next)"
                                + " select id, 9999, 1 from shown_generation");

        assertThat(ask()).isNotSameAs(before);
        var _ = enter("delete from sums_position where partition = 9999");
    }

    private void awaitSums() {
        TopicWriter.to("household-events")
                .tell(
                        new HouseholdRegistered(
                                UUID.randomUUID(), Family.of(1).in("159900101001").profile()),
                        1);
        await("figures to be shown")
                .atMost(PATIENCE)
                .until(() -> enter("update sums_position set next = next") > 0);
    }

    private Answer ask() {
        Supplier<Answer> composing =
                () ->
                        new Answer(
                                new StatisticsPage(CHINA, null, 0, NOTHING, null, null),
                                UUID.randomUUID().toString());
        return Behalf.ofTheService(() -> answers.of(NATION, composing));
    }

    private int enter(String rows) throws SQLException {
        try (var connection = Behalf.ofTheService(() -> database.getConnection());
                var statement = connection.createStatement()) {
            return statement.executeUpdate(rows);
        }
    }
}
