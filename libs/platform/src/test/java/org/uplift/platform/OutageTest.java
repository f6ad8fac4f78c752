package org.uplift.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutageTest {

    private final SQLException lost = new SQLException("connection lost", "08006");
    private final SQLException twice = new SQLException("twice the same", "23505");

    @Test
    void isBehindWhatItCaused() {
        assertThat(Outage.isBehind(new IllegalStateException(new RuntimeException(lost)))).isTrue();
    }

    @Test
    void isBehindACommitOfWhichNobodyKnowsWhetherItWasDone() {
        var undecided = new IllegalStateException("Could not commit");
        undecided.addSuppressed(new IllegalStateException(lost));
        assertThat(Outage.isBehind(new RuntimeException(undecided))).isTrue();
    }

    @Test
    void isBehindAPoolThatHasNothingToGive() {
        assertThat(Outage.isBehind(new SQLException("Acquisition timeout"))).isTrue();
    }

    @Test
    void isBehindALockThatSomebodyElseKeeps() {
        for (var state : List.of("55P03", "40P01", "40001")) {
            assertThat(Outage.isBehind(new SQLException("taken", state))).as(state).isTrue();
        }
    }

    @Test
    void isNotBehindADatabaseThatSaysNo() {
        var refused = new IllegalStateException(twice);
        refused.addSuppressed(twice);
        assertThat(Outage.isBehind(refused)).isFalse();
    }
}
