package org.uplift.household.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.uplift.codes.CodeLists;
import org.uplift.household.procedure.State.Applied;
import org.uplift.household.procedure.State.Appraised;
import org.uplift.household.procedure.State.Approved;
import org.uplift.household.procedure.State.Objected;
import org.uplift.household.procedure.State.OnNotice;
import org.uplift.household.procedure.State.Refused;
import org.uplift.household.procedure.State.Reviewed;
import org.uplift.household.procedure.State.Withdrawn;
import org.uplift.household.procedure.Step.Appraisal;
import org.uplift.household.procedure.Step.Decision;
import org.uplift.household.procedure.Step.Finding;
import org.uplift.household.procedure.Step.Notice;
import org.uplift.household.procedure.Step.Objection;
import org.uplift.household.procedure.Step.Review;
import org.uplift.household.procedure.Step.Withdrawal;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.problem.Rejected;

class LawTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 10, 8);
    private static final LocalDate WEEK = TODAY.plusDays(7);
    private static final UUID FIRST = new UUID(7, 1);
    private static final UUID SECOND = new UUID(7, 2);
    private static final Appraisal CARRIED = new Appraisal(TODAY, 40, 21, 10, 9);
    private static final Notice NOTICE = new Notice(TODAY, WEEK);
    private static final OnNotice HANGS = new OnNotice(TODAY, WEEK);
    private static final Objected STOPPED = new Objected(TODAY, WEEK, TODAY, List.of(FIRST));
    private static final Objection OBJECTION =
            new Objection(SECOND, "means", "has a house in town");
    private static final Finding DISMISSED = new Finding(FIRST, false, "it has none");
    private static final Withdrawal WITHDRAWAL = new Withdrawal("household");

    @Test
    void goesFromTheApplicationToTheApproval() {
        State state = new Applied(TODAY);
        state = Law.after(state, CARRIED, TODAY);
        assertThat(state).isEqualTo(new Appraised());
        state = Law.after(state, NOTICE, TODAY);
        assertThat(state).isEqualTo(HANGS);
        state = Law.after(state, new Review(true), WEEK.plusDays(1));
        assertThat(state).isEqualTo(new Reviewed());
        assertThat(Law.after(state, new Decision(true), WEEK.plusDays(1)))
                .isEqualTo(new Approved());
    }

    /// Each step in each state from which no arrow leads.
    @ParameterizedTest
    @MethodSource
    void takesNoStepBeforeItsTurn(State state, Step step, Rule rule) {
        assertThat(broken(state, step, WEEK.plusDays(1))).isEqualTo(rule.code());
    }

    static Stream<Arguments> takesNoStepBeforeItsTurn() {
        var states =
                List.<State>of(
                        new Applied(TODAY),
                        new Appraised(),
                        HANGS,
                        STOPPED,
                        new Reviewed(),
                        new Approved(),
                        new Refused(),
                        new Withdrawn());
        var steps =
                List.<Step>of(
                        CARRIED,
                        NOTICE,
                        OBJECTION,
                        DISMISSED,
                        new Review(true),
                        new Decision(true),
                        WITHDRAWAL);
        return states.stream()
                .flatMap(state ->
                        steps.stream()
                                .filter(step -> !isNext(state, step))
                                .map(step -> Arguments.of(state, step, ruleAt(state))));
    }

    private static boolean isNext(State state, Step step) {
        return switch (state) {
            case State.Ended _ -> false;
            case State _ when step instanceof Withdrawal -> true;
            case Applied _ -> step instanceof Appraisal;
            case Appraised _ -> step instanceof Notice;
            case OnNotice _ -> step instanceof Objection || step instanceof Review;
            case Objected _ -> step instanceof Objection || step instanceof Finding;
            case Reviewed _ -> step instanceof Decision;
        };
    }

    private static Rule ruleAt(State state) {
        return switch (state) {
            case State.Ended _ -> Rule.ENDED;
            case Objected _ -> Rule.OBJECTION_OPEN;
            case Applied _, Appraised _, OnNotice _, Reviewed _ -> Rule.OUT_OF_ORDER;
        };
    }

    @Test
    void endsWhereTheVillageTheTownshipOrTheCountySaysNo() {
        var tie = new Appraisal(TODAY, 40, 20, 10, 10);
        assertThat(Law.after(new Applied(TODAY), tie, TODAY)).isEqualTo(new Refused());
        assertThat(Law.after(HANGS, new Review(false), WEEK.plusDays(1))).isEqualTo(new Refused());
        assertThat(Law.after(new Reviewed(), new Decision(false), TODAY)).isEqualTo(new Refused());
        assertThat(Law.after(STOPPED, WITHDRAWAL, TODAY)).isEqualTo(new Withdrawn());
    }

    @Test
    void countsNoMoreVotesThanVoters() {
        var applied = new Applied(TODAY);
        assertThat(broken(applied, new Appraisal(TODAY, 40, 21, 10, 10), TODAY))
                .isEqualTo("votes-over-voters");
        assertThat(Law.after(applied, new Appraisal(TODAY, 41, 21, 10, 10), TODAY))
                .isEqualTo(new Appraised());
    }

    @Test
    void knowsNoMeetingBeforeTheApplicationOrInTimesToCome() {
        var applied = new Applied(TODAY);
        assertThat(broken(applied, on(TODAY.plusDays(1)), TODAY)).isEqualTo("meeting-in-future");
        assertThat(broken(applied, on(TODAY.minusDays(1)), TODAY))
                .isEqualTo("meeting-before-application");
    }

    private static Appraisal on(LocalDate day) {
        return new Appraisal(day, 40, 30, 0, 0);
    }

    @Test
    void hangsTheNoticeForSevenDaysAndSomeWeeksAtMost() {
        var appraised = new Appraised();
        assertThat(broken(appraised, new Notice(TODAY, WEEK.minusDays(1)), TODAY))
                .isEqualTo("notice-cut-short");
        assertThat(broken(appraised, new Notice(WEEK, TODAY), TODAY)).isEqualTo("notice-cut-short");
        assertThat(broken(appraised, new Notice(TODAY.minusDays(1), WEEK), TODAY))
                .isEqualTo("notice-in-past");
        assertThat(broken(appraised, new Notice(TODAY, TODAY.plusDays(61)), TODAY))
                .isEqualTo("notice-too-long");
        assertThat(broken(appraised, new Notice(LocalDate.MAX.minusDays(9), LocalDate.MAX), TODAY))
                .isEqualTo("notice-too-long");
    }

    @Test
    void reviewsNothingBeforeTheDayAfterTheNotice() {
        assertThat(broken(HANGS, new Review(true), WEEK)).isEqualTo("notice-runs");
        assertThat(Law.after(HANGS, new Review(true), WEEK.plusDays(1))).isEqualTo(new Reviewed());
    }

    @Test
    void hearsObjectionsWhileTheNoticeRuns() {
        assertThat(broken(HANGS, OBJECTION, TODAY.minusDays(1))).isEqualTo("not-on-notice");
        assertThat(broken(HANGS, OBJECTION, WEEK.plusDays(1))).isEqualTo("not-on-notice");
        assertThat(Law.after(HANGS, OBJECTION, WEEK))
                .isEqualTo(new Objected(TODAY, WEEK, WEEK, List.of(SECOND)));
    }

    @Test
    void stopsUntilTheLastObjectionIsAnsweredAndMakesUpForTheDays() {
        var both = Law.after(STOPPED, OBJECTION, TODAY.plusDays(1));
        var one = Law.after(both, DISMISSED, TODAY.plusDays(2));

        assertThat(one).isEqualTo(new Objected(TODAY, WEEK, TODAY, List.of(SECOND)));
        assertThat(broken(one, new Review(true), WEEK.plusDays(30))).isEqualTo("objection-open");
        assertThat(broken(one, new Decision(true), WEEK.plusDays(30))).isEqualTo("objection-open");
        assertThat(Law.after(one, new Finding(SECOND, false, "no"), TODAY.plusDays(5)))
                .isEqualTo(new OnNotice(TODAY, WEEK.plusDays(5)));
        assertThat(Law.after(one, new Finding(SECOND, true, "yes"), TODAY.plusDays(5)))
                .isEqualTo(new Refused());
        assertThatThrownBy(() -> Law.after(one, DISMISSED, TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void anyLevelIsServedFromItsOwnAndFromAbove() {
        assertThat(Level.VILLAGE.isServedFrom("341623100001")).isTrue();
        assertThat(Level.TOWNSHIP.isServedFrom("341623100001")).isFalse();
        assertThat(Level.TOWNSHIP.isServedFrom("341623100000")).isTrue();
        assertThat(Level.COUNTY.isServedFrom("341623100000")).isFalse();
        assertThat(Level.COUNTY.isServedFrom("341600000000")).isTrue();
        assertThat(Level.VILLAGE.isServedFrom("null")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void callsKindsAsTheCodeListDoes(Kind kind) {
        assertThat(CodeLists.get("procedure-kind").contains(kind.code())).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void callsStatesAndStepsAsTheCodeListsDo(String list, String code) {
        assertThat(CodeLists.get(list).contains(code)).isTrue();
    }

    static Stream<Arguments> callsStatesAndStepsAsTheCodeListsDo() {
        return takesNoStepBeforeItsTurn()
                .map(Arguments::get)
                .flatMap(all ->
                        Stream.of(
                                Arguments.of("procedure-state", ((State) all[0]).code()),
                                Arguments.of("procedure-step", ((Step) all[1]).code())))
                .distinct();
    }

    private static String broken(State state, Step step, LocalDate today) {
        return switch (catchThrowable(() -> Law.after(state, step, today))) {
            case Rejected rejected -> rejected.violations().getFirst().rule();
            case Invalid invalid -> invalid.violations().getFirst().rule();
            case null, default -> "nothing";
        };
    }
}
