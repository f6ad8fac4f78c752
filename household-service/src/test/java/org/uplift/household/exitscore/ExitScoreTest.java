package org.uplift.household.exitscore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.criteria.Criteria;
import org.uplift.household.criteria.Rules;
import org.uplift.household.criteria.Rules.MonitoringLine;
import org.uplift.household.criteria.Weights;
import org.uplift.household.file.FileForm;
import org.uplift.household.measures.YearlyPlan.Items;

/// The rule of Guizhou, and a family of three that meets all of it but what is taken away.
class ExitScoreTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private final FileForm form =
            FileForm.ofThree()
                    .with("/incomes/0/year", 2022)
                    .with("/incomes/0/wageFen", 3 * 736_500)
                    .with("/incomes/0/operatingFen", 0)
                    .with("/incomes/0/operatingCostFen", 0)
                    .with("/incomes/0/dibaoFen", 0)
                    .with("/incomes/0/medicalReimbursementFen", 0)
                    .with("/incomes/0/otherTransferFen", 0)
                    .with("/incomes/0/socialContributionsFen", 0)
                    .with("/help/measures", List.of("job"));

    @Test
    void isTheWorkedCheckOfTheProvince() {
        var score = score(form.with("/incomes/0/wageFen", 3 * 520_000));

        assertThat(component(score, "income").points()).isEqualTo(21.18);
        assertThat(score.total()).isEqualTo(91.18);
        assertThat(score.band()).isEqualTo(2);
        assertThat(score.ready()).isFalse();
        assertThat(component(score, "income").from())
                .containsEntry("perCapitaDisposableFen", 520_000L)
                .containsEntry("targetFen", 736_500L)
                .containsEntry("year", 2022L);
        assertThat(component(score, "income").missing())
                .isEqualTo(
                        new Words(
                                "人均可支配收入还差 2165.00 元",
                                "2165.00 yuan of disposable income per head"));
    }

    @Test
    void isFullWhereNothingIsMissing() {
        var score = score(form);

        assertThat(score.total()).isEqualTo(100);
        assertThat(score.band()).isEqualTo(3);
        assertThat(score.ready()).isTrue();
        assertThat(score.components())
                .allMatch(part -> part.met() && part.missing() == null && !part.confirmed());
        assertThat(score.components())
                .extracting(Component::weight)
                .containsExactly(30, 15, 10, 20, 10, 15);
    }

    /// One fen a head short of the target never rounds up to the full score.
    @Test
    void isNotFullAFenBelowTheTarget() {
        var score = score(form.with("/incomes/0/wageFen", 3 * 736_499));

        assertThat(score.total()).isEqualTo(99.99);
        assertThat(score.band()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/members/2/schooling/status, not-in-school, schooling, 15, schooling",
        "/members/0/birthDate, 1960-04-12, social-security, 10, ",
        "/housing/dangerGrade, C, housing, 20, housing",
        "/members/1/insurance/medical, none, medical, 10, insurance"
    })
    void losesAComponentWhole(
            String item, String value, String criterion, int weight, @Nullable String lack) {
        var score = score(form.with(item, value));

        assertThat(component(score, criterion).points()).isZero();
        assertThat(component(score, criterion).missing()).isNotNull();
        assertThat(score.total()).isEqualTo(100 - weight);
        assertThat(score.statutory().deprivations())
                .extracting(Statutory.Deprivation::code)
                .isEqualTo(lack == null ? List.of() : List.of(lack));
        assertThat(score.statutory().eligible()).isEqualTo(lack == null);
    }

    @Test
    void losesWhatHelpWouldHaveBrought() {
        assertThat(score(form.with("/help/measures", List.of())).total()).isEqualTo(85);
    }

    /// What stands on the file is under way; the rule asks for what is finished.
    @Test
    void countsTheItemsOfThePlanThatAreFinishedWhereThereIsAPlan() {
        var unfinished = component(score(form, new Items(2, 0)), "help");
        assertThat(unfinished.points()).isZero();
        assertThat(unfinished.missing())
                .isEqualTo(new Words("计划的 2 项尚未完成一项", "None of 2 planned items is finished"));
        assertThat(unfinished.from()).containsEntry("measures", 1L).containsEntry("finished", 0L);
        var over = form.with("/help/measures", List.of());
        assertThat(score(over, new Items(2, 1)).total()).isEqualTo(100);
    }

    @Test
    void hasNoIncomeWhereNoneIsKnown() {
        var score = score(form.with("/incomes", List.of()));

        assertThat(component(score, "income").points()).isZero();
        assertThat(score.total()).isEqualTo(70);
    }

    @Test
    void isNothingForALossAndNeverLess() {
        var score = score(form.with("/incomes/0/operatingCostFen", 9_000_000));

        assertThat(component(score, "income").points()).isZero();
        assertThat(score.band()).isEqualTo(2);
    }

    @Test
    void asksForTheSafetyNetWhereNobodyCanWork() {
        var unable = form.with("/withoutLabour", true);
        assertThat(component(score(unable), "safety-net").points()).isZero();

        for (int i = 0; i < 3; i++) {
            unable.with("/members/%d/insurance/benefit".formatted(i), "dibao");
        }

        assertThat(component(score(unable), "safety-net").points()).isEqualTo(30);
        assertThat(score(unable).components())
                .extracting(Component::criterion)
                .doesNotContain("income");
    }

    /// A full score does not outweigh the law.
    @Test
    void isNeverReadyWithoutSafeWater() {
        var score = score(form.with("/water/safe", false));

        assertThat(score.total()).isEqualTo(100);
        assertThat(score.statutory().deprivations())
                .containsExactly(
                        new Statutory.Deprivation("water-unsafe", "饮水不安全", "unsafe water"));
        assertThat(score.ready()).isFalse();
    }

    @Test
    void tellsByWhichVersionOfWhichSet() {
        assertThat(score(form).criteria())
                .isEqualTo(
                        new ExitScore.Basis(
                                new UUID(5, 2), "520000000000", LocalDate.of(2023, 1, 1), 4));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "5999, 1", "6000, 2", "9999, 2", "10000, 3"})
    void liesInTheBand(int hundredths, int band) {
        assertThat(rules().band(hundredths)).isEqualTo(band);
    }

    @Test
    void measuresByTheLineOfTheYear() {
        assertThat(rules().monitoringLineFen(2023)).isEqualTo(730_000);
        assertThat(rules().monitoringLineFen(2025)).isEqualTo(730_000);
        assertThat(rules().monitoringLineFen(2016)).isEqualTo(295_200);
    }

    private static Component component(ExitScore score, String criterion) {
        return score.components().stream()
                .filter(part -> part.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static ExitScore score(FileForm form) {
        return score(form, Items.NONE);
    }

    private static ExitScore score(FileForm form, Items plan) {
        var criteria =
                new Criteria(
                        new UUID(5, 2),
                        "520000000000",
                        LocalDate.of(2023, 1, 1),
                        null,
                        4,
                        "",
                        rules(),
                        "founding",
                        Instant.EPOCH);
        return ExitScore.of(form.file(), plan, criteria, DAY);
    }

    private static Rules rules() {
        var weights = new Weights(30, 30, 15, 10, 20, 10, 15);
        var lines = List.of(new MonitoringLine(2023, 730_000L));
        return new Rules(weights, List.of(60, 100), 736_500L, lines, 93, 6, 15, 60, 10);
    }
}
