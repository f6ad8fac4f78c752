package org.uplift.household.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.household.procedure.Application.Watch;
import org.uplift.household.procedure.Step.Appraisal;
import org.uplift.household.procedure.Step.Decision;
import org.uplift.household.procedure.Step.Finding;
import org.uplift.household.procedure.Step.Notice;
import org.uplift.household.procedure.Step.Objection;
import org.uplift.household.procedure.Step.Review;
import org.uplift.household.procedure.Step.Withdrawal;
import org.uplift.platform.problem.Rejected;

class CourseTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 10, 8);
    private static final Instant NOON = Instant.parse("2019-10-08T04:00:00Z");
    private static final UUID ONE = new UUID(7, 1);
    private static final Appraisal VOTE = new Appraisal(TODAY, 40, 30, 0, 0);

    private final Course begun =
            Course.begun(
                    new Application(
                            Kind.MONITORING,
                            "at-risk",
                            new Watch("sudden", List.of("illness", "illness")),
                            null),
                    new Origin("exited", 2016),
                    TODAY);

    @Test
    void isReadAsItWasWritten() {
        var course = reviewed();

        assertThat(course.steps()).hasSize(5);
        assertThat(CourseJson.read(CourseJson.write(course))).isEqualTo(course);
        assertThat(CourseJson.read(CourseJson.write(begun))).isEqualTo(begun);
        var withdrawn = begun.take(by("zhang", new Withdrawal("mistaken"), 0));
        assertThat(CourseJson.read(CourseJson.write(withdrawn))).isEqualTo(withdrawn);
        var decided = reviewed().take(by("wu", new Decision(false), 10));
        assertThat(CourseJson.read(CourseJson.write(decided))).isEqualTo(decided);
    }

    @Test
    void knowsAStepThatWasTakenAndRefusesAnotherInItsPlace() {
        var course = reviewed();

        assertThat(course.holds(VOTE)).isTrue();
        assertThat(begun.holds(VOTE)).isFalse();
        assertThat(course.holds(new Objection(new UUID(7, 2), "means", "another"))).isFalse();
        assertThatThrownBy(() -> course.holds(new Appraisal(TODAY, 40, 31, 0, 0)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> course.holds(new Objection(ONE, "means", "other words")))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void isJudgedByOnePersonAtOneLevelOnly() {
        var course = reviewed();

        assertThatThrownBy(() -> course.take(by("li", new Decision(true), 10)))
                .hasMessageContaining("at one level");
        assertThatThrownBy(() -> course.take(by("zhang", new Decision(true), 10)))
                .hasMessageContaining("at one level");
        assertThat(course.take(by("wu", new Decision(true), 10)).state())
                .isEqualTo(new State.Approved());
    }

    private Course reviewed() {
        return begun.take(by("zhang", VOTE, 0))
                .take(by("zhang", new Notice(TODAY, TODAY.plusDays(7)), 0))
                .take(by("zhang", new Objection(ONE, "means", "has a house"), 1))
                .take(by("wu", new Finding(ONE, false, "has none"), 2))
                .take(by("li", new Review(true), 9));
    }

    private static Taken by(String somebody, Step step, int days) {
        return new Taken(step, somebody, NOON.plus(days, ChronoUnit.DAYS));
    }
}
