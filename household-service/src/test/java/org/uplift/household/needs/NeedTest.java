package org.uplift.household.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.events.household.HelpEvent.NeedRaised;
import org.uplift.events.household.HelpEvent.NeedTurned;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;

class NeedTest {

    private static final UUID HOME = new UUID(1, 1);
    private static final UUID ID = new UUID(1, 2);
    private static final String VILLAGE = "341623100001";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Hand HAND = new Hand("li", Instant.EPOCH, TODAY, TODAY.plusDays(14));

    @Test
    void isDueWhenItIsPromisedOrWhenSomebodyHasToAnswer() {
        assertThat(need(null).raised()).containsExactly(raised(TODAY.plusDays(14)));
        assertThat(need(TODAY).raised()).containsExactly(raised(TODAY));
    }

    private static NeedRaised raised(LocalDate due) {
        return new NeedRaised(HOME, VILLAGE, ID, "water", "pressing", due);
    }

    @Test
    void goesFromHandToHandUntilItIsConfirmed() {
        var need = need(null);

        assertThat(need.turn(taken(TODAY), HAND)).containsExactly(turned("open", "taken"));
        assertThat(need.turn(to(NeedState.FULFILLED), HAND))
                .containsExactly(turned("taken", "fulfilled"));
        assertThat(need.turn(to(NeedState.CONFIRMED), HAND))
                .containsExactly(turned("fulfilled", "confirmed"));
        assertThat(need.turn(to(NeedState.REOPENED), HAND))
                .containsExactly(turned("confirmed", "reopened"));
        assertThat(need.turn(taken(TODAY), HAND)).containsExactly(turned("reopened", "taken"));
    }

    private static NeedTurned turned(String from, String to) {
        return new NeedTurned(HOME, VILLAGE, ID, from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,FULFILLED",
        "OPEN,CONFIRMED",
        "OPEN,REOPENED",
        "TAKEN,CONFIRMED",
        "TAKEN,REOPENED",
        "FULFILLED,TAKEN",
        "CONFIRMED,FULFILLED",
        "REOPENED,CONFIRMED"
    })
    void takesNoStepOutOfOrder(NeedState from, NeedState to) {
        assertThat(from.mayBecome(to)).isFalse();
    }

    @Test
    void saysWhichStepWasOutOfOrder() {
        assertThatThrownBy(() -> need(null).turn(to(NeedState.CONFIRMED), HAND))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        e ->
                                assertThat(e.violations().getFirst().rule())
                                        .isEqualTo("step-out-of-order"));
    }

    @ParameterizedTest
    @CsvSource({"-1,promise-in-past", "3000,promise-too-far"})
    void isPromisedForDaysToCome(int days, String rule) {
        assertThatThrownBy(() -> need(TODAY.plusDays(days)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        e -> assertThat(e.violations().getFirst().rule()).isEqualTo(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"call 13955551234", "34162319680412001X", "6222 0213 1234", "１２３４５６７"})
    void holdsNoNumberOfAnybody(String words) {
        var form = new NeedForm("water", "pressing", words, null);

        assertThatThrownBy(() -> new Need(ID, HOME, VILLAGE, form, HAND))
                .isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"120 metres of pipe, 3,500 yuan", "from 2026-03-01 on", "打井 30 米"})
    void holdsOtherNumbers(String words) {
        var form = new NeedForm("water", "pressing", words, null);

        assertThat(new Need(ID, HOME, VILLAGE, form, HAND).raised()).hasSize(1);
    }

    @Test
    void isDueNoLongerOnceItIsMet() {
        var need = need(null);
        var _ = need.turn(taken(TODAY), HAND);
        assertThat(need.line(TODAY.plusDays(1)).overdue()).isTrue();

        var _ = need.turn(to(NeedState.FULFILLED), HAND);

        assertThat(need.line(TODAY.plusDays(1)).overdue()).isFalse();
        assertThat(need.card(List.of(), TODAY).need().due()).isNull();
    }

    private static Need need(@Nullable LocalDate promised) {
        var form = new NeedForm("water", "pressing", "a well", promised);
        return new Need(ID, HOME, VILLAGE, form, HAND);
    }

    private static Step taken(LocalDate promised) {
        return new Step(NeedState.TAKEN, promised, null, null);
    }

    private static Step to(NeedState state) {
        return new Step(state, null, null, null);
    }
}
