package org.uplift.household.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.events.household.TaskEvent.TaskTurned;
import org.uplift.household.tasks.TaskState.Done;
import org.uplift.household.tasks.TaskState.Refused;
import org.uplift.platform.problem.Rejected;

class TaskTest {

    private static final LocalDate DUE = LocalDate.of(2020, 5, 1);
    private static final Hand ANN = hand("ann", "Road Office");
    private static final Hand BEN = hand("ben", null);
    private static final Done DONE = new Done(List.of(new UUID(0, 7)), "was there");

    @Test
    void isSeenByWhoeverSeesItFirst() {
        var task = task("helper", "ann", null);
        assertThat(task.see(ANN)).containsExactly(turned("seen"));
        assertThat(task.see(BEN)).isEmpty();

        assertThat(task.line(DUE).state()).isEqualTo("seen");
        assertThat(task.line(DUE).seenBy()).isEqualTo("ann");
    }

    @Test
    void isDoneOnceWithWhatShowsIt() {
        var task = task("helper", "ann", null);
        assertThat(task.end(DONE, ANN)).containsExactly(turned("done"));
        assertThat(task.end(DONE, BEN)).isEmpty();

        assertThat(task.line(DUE).evidence()).containsExactly(new UUID(0, 7));
        assertThat(task.line(DUE).endedBy()).isEqualTo("ann");
    }

    @Test
    void comesToOneEndOnly() {
        var task = task("helper", "ann", null);
        assertThat(task.end(new Refused("no road"), ANN)).containsExactly(turned("rejected"));

        assertThatThrownBy(() -> task.end(DONE, ANN)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> task.end(new Refused("other"), ANN)).isInstanceOf(Rejected.class);
        assertThat(task.line(DUE).answer()).isEqualTo("no road");
    }

    @Test
    void isSeenNoMoreOnceItEnded() {
        var task = task("helper", "ann", null);
        var _ = task.end(DONE, ANN);
        assertThat(task.see(ANN)).isEmpty();

        assertThat(task.line(DUE).state()).isEqualTo("done");
    }

    @Test
    void belongsToThoseItWasGivenTo() {
        assertThat(task("helper", "ann", null).isFor(ANN)).isTrue();
        assertThat(task("helper", "ann", null).isFor(BEN)).isFalse();
        assertThat(task("team", null, "Road Office").isFor(ANN)).isTrue();
        assertThat(task("team", null, "Road Office").isFor(BEN)).isFalse();
        assertThat(task("village", null, null).isFor(BEN)).isTrue();
        assertThat(task("office", null, null).isFor(ANN)).isFalse();
    }

    @Test
    void isOverdueFromTheDayAfterUntilItEnds() {
        var task = task("village", null, null);
        assertThat(task.line(DUE).overdue()).isFalse();
        assertThat(task.line(DUE.plusDays(1)).overdue()).isTrue();

        var _ = task.end(DONE, ANN);

        assertThat(task.line(DUE.plusDays(1)).overdue()).isFalse();
    }

    private static TaskTurned turned(String state) {
        return new TaskTurned(new UUID(0, 1), "341623100001", state, "village");
    }

    private static Task task(String to, @Nullable String helper, @Nullable String team) {
        var form = new TaskForm(to, helper, team, "341623100001", null, "visit", null, DUE);
        return new Task(new UUID(0, 1), form, BEN);
    }

    private static Hand hand(String subject, @Nullable String unit) {
        return new Hand(subject, unit, true, Instant.EPOCH);
    }
}
