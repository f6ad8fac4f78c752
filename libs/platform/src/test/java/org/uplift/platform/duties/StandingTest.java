package org.uplift.platform.duties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.uplift.events.user.UserEvent.DutiesChanged;
import org.uplift.events.user.UserEvent.Duty;
import org.uplift.events.user.UserEvent.Leave;

class StandingTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
    private static final String COUNTY = "341623000000";
    private static final String TOWNSHIP = "341623101000";
    private static final String VILLAGE = "341623101201";

    @Test
    void aDutyBeginsOnItsFirstDayAndIsOverOnTheDayThatEndsIt() {
        var standing = serving(duty("helper", VILLAGE, 0, 10));

        assertThat(standing.roles(DAY.minusDays(1), VILLAGE)).isEmpty();
        assertThat(standing.roles(DAY, VILLAGE)).containsExactly("helper");
        assertThat(standing.roles(DAY.plusDays(9), VILLAGE)).containsExactly("helper");
        assertThat(standing.roles(DAY.plusDays(10), VILLAGE)).isEmpty();
    }

    @Test
    void aDutyReachesDownAndNeitherUpNorAside() {
        var standing = serving(duty("township-officer", TOWNSHIP, 0, 10));

        assertThat(standing.roles(DAY, TOWNSHIP)).isNotEmpty();
        assertThat(standing.roles(DAY, VILLAGE)).isNotEmpty();
        assertThat(standing.roles(DAY, COUNTY)).isEmpty();
        assertThat(standing.roles(DAY, "341623102000")).isEmpty();
        assertThat(standing.roles(DAY, null)).isNotEmpty();
    }

    @Test
    void onLeaveNobodyServes() {
        var leave = new Leave(DAY.plusDays(2), DAY.plusDays(4));
        var standing = standing(List.of(duty("helper", VILLAGE, 0, 10)), List.of(leave));

        assertThat(standing.roles(DAY.plusDays(1), VILLAGE)).isNotEmpty();
        assertThat(standing.roles(DAY.plusDays(2), VILLAGE)).isEmpty();
        assertThat(standing.roles(DAY.plusDays(3), VILLAGE)).isEmpty();
        assertThat(standing.roles(DAY.plusDays(4), VILLAGE)).isNotEmpty();
    }

    /// Painted day by day on a calendar, a thousand lives come out the same.
    @Test
    void servesOnTheDaysThatAreNotCrossedOut() {
        var random = new Random(7);
        for (var life = 0; life < 1_000; life++) {
            var calendar = new boolean[40];
            var duty = duty("helper", VILLAGE, random.nextInt(20), 20 + random.nextInt(20));
            var off = random.nextInt(40);
            var leave = new Leave(DAY.plusDays(off), DAY.plusDays(off + random.nextInt(9)));
            for (var i = 0; i < calendar.length; i++) {
                var day = DAY.plusDays(i);
                calendar[i] =
                        duty.from().datesUntil(until(duty)).toList().contains(day)
                                && !leave.from().datesUntil(leave.until()).toList().contains(day);
            }
            var standing = standing(List.of(duty), List.of(leave));

            for (var i = 0; i < calendar.length; i++) {
                assertThat(standing.roles(DAY.plusDays(i), VILLAGE).contains("helper"))
                        .isEqualTo(calendar[i]);
            }
        }
    }

    private static LocalDate until(Duty duty) {
        var until = duty.until();
        return until == null ? LocalDate.MAX : until;
    }

    private static Duty duty(String role, String division, int from, int until) {
        return new Duty(role, division, DAY.plusDays(from), DAY.plusDays(until));
    }

    private static Standing serving(Duty duty) {
        return standing(List.of(duty), List.of());
    }

    private static Standing standing(List<Duty> duties, List<Leave> leaves) {
        return new Standing(new DutiesChanged("zhang", false, duties, leaves, null));
    }
}
