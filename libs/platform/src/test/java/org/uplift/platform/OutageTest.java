package org.uplift.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {

    private static final SQLException LOST = new SQLException("connection lost", "08006");
    private static final SQLException REFUSED = new SQLException("twice the same", "23505");

    @Test
    void isBehindWhatItCaused() {
        assertThat(Outage.isBehind(new IllegalStateException(new RuntimeException(LOST)))).isTrue();
    }

    @Test
    void isBehindACommitOfWhichNobodyKnowsWhetherItWasDone() {
        var undecided = new IllegalStateException("Could not commit");
        undecided.addSuppressed(new IllegalStateException(LOST));
        assertThat(Outage.isBehind(new RuntimeException(undecided))).isTrue();
    }

    @Test
    void isBehindAPoolThatHasNothingToGive() {
        assertThat(Outage.isBehind(new SQLException("Acquisition timeout"))).isTrue();
    }

    @Test
    void isNotBehindADatabaseThatSaysNo() {
        var refused = new IllegalStateException(REFUSED);
        refused.addSuppressed(REFUSED);
        assertThat(Outage.isBehind(refused)).isFalse();
    }
}
