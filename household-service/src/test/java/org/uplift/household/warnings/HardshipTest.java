package org.uplift.household.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uplift.household.warnings.Trigger.HOUSE_UNSAFE;
import static org.uplift.household.warnings.Trigger.INCOME_FELL;
import static org.uplift.household.warnings.Trigger.JOB_LOST;
import static org.uplift.household.warnings.Trigger.MEDICAL_BILL;
import static org.uplift.household.warnings.Trigger.WATER_UNSAFE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.codes.CodeLists;
import org.uplift.household.criteria.Rules;
import org.uplift.household.criteria.Rules.MonitoringLine;
import org.uplift.household.criteria.Weights;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;

/// A family of three that earned 8,000 yuan a head in 2023, by the line of Guizhou: 7,300.
class HardshipTest {

    private static final Rules RULES =
            new Rules(
                    new Weights(30, 30, 15, 10, 20, 10, 15),
                    List.of(60, 100),
                    736_500L,
                    List.of(new MonitoringLine(2023, 730_000L)),
                    93,
                    6,
                    15,
                    60,
                    10);

    private final HouseholdFile before = wellOff().file();

    @ParameterizedTest
    @CsvSource({
        "/housing/dangerGrade, C, HOUSE_UNSAFE",
        "/housing/dangerGrade, D, HOUSE_UNSAFE",
        "/water/safe, false, WATER_UNSAFE",
        "/incomes/0/wageFen, 2189999, INCOME_FELL",
        "/medicalSelfPaidFen, 240001, MEDICAL_BILL",
        "/members/0/work/months, 0, JOB_LOST"
    })
    void isSeenAsItBegins(String item, String value, Trigger trigger) {
        var after = changed(item, value);

        assertThat(Hardship.since(before, after, RULES)).containsExactly(trigger);
        assertThat(Hardship.since(after, after, RULES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/housing/dangerGrade, C, HOUSE_UNSAFE",
        "/water/safe, false, WATER_UNSAFE",
        "/incomes/0/wageFen, 2189999, INCOME_FELL",
        "/medicalSelfPaidFen, 240001, MEDICAL_BILL",
        "/members/0/work/months, 0, JOB_LOST"
    })
    void isOverAsTheFileIsWhatItWas(String item, String value, Trigger trigger) {
        var pressed = changed(item, value);
        assertThat(Hardship.passed(before, pressed, RULES)).doesNotContain(trigger);
        assertThat(Hardship.passed(pressed, pressed, RULES)).doesNotContain(trigger);
        assertThat(Hardship.passed(pressed, before, RULES)).contains(trigger);
    }

    @Test
    void isNotOverForThatNobodyKnowsAnIncomeAnyMore() {
        var unknown = wellOff().with("/incomes", List.of()).file();
        assertThat(Hardship.passed(before, unknown, RULES))
                .containsExactly(HOUSE_UNSAFE, WATER_UNSAFE);
    }

    @ParameterizedTest
    @CsvSource({
        "/housing/dangerGrade, A",
        "/incomes/0/wageFen, 2190000",
        "/medicalSelfPaidFen, 240000",
        "/members/0/work/months, 1",
        "/members/1/work/months, 0"
    })
    void isNotSeenUpToTheLine(String item, String value) {
        assertThat(Hardship.since(before, changed(item, value), RULES)).isEmpty();
    }

    @Test
    void ofSeveralKindsIsSeenAtOnce() {
        var after =
                wellOff()
                        .with("/housing/dangerGrade", "D")
                        .with("/water/safe", false)
                        .with("/incomes/0/wageFen", 0)
                        .with("/medicalSelfPaidFen", 1)
                        .file();

        assertThat(Hardship.since(before, after, RULES))
                .containsExactly(HOUSE_UNSAFE, WATER_UNSAFE, INCOME_FELL, MEDICAL_BILL, JOB_LOST);
    }

    @Test
    void isNotThatAWorkerLeavesTheFamily() {
        var after =
                wellOff().with("/members/0/id", new UUID(9, 9)).with("/members/0/work/months", 0);

        assertThat(Hardship.since(before, after.file(), RULES)).isEmpty();
    }

    @Test
    void isMeasuredByTheLineOfTheYearOfTheIncome() {
        var after = wellOff().with("/incomes/0/year", 2022).with("/incomes/0/wageFen", 1_500_000);

        assertThat(Hardship.since(before, after.file(), RULES)).isEmpty();
    }

    @Test
    void hasACodeEachAndARiskItWouldBeMonitoredFor() {
        var reasons = CodeLists.get("warning-reason");
        var risks = CodeLists.get("risk");
        assertThat(Trigger.values())
                .allMatch(trigger -> reasons.contains(trigger.code()))
                .allMatch(trigger -> risks.contains(trigger.risk()))
                .allMatch(trigger -> Trigger.of(trigger.code()) == trigger)
                .hasSize(reasons.entries().size());
    }

    private static HouseholdFile changed(String item, String value) {
        return wellOff().with(item, typed(value)).file();
    }

    private static Object typed(String value) {
        return switch (value) {
            case "false" -> false;
            case String digits when digits.matches("\\d+") -> Long.parseLong(digits);
            default -> value;
        };
    }

    private static FileForm wellOff() {
        var form =
                FileForm.ofThree()
                        .with("/incomes/0/year", 2023)
                        .with("/incomes/0/wageFen", 2_400_000)
                        .with("/incomes/0/operatingFen", 0)
                        .with("/incomes/0/operatingCostFen", 0)
                        .with("/incomes/0/dibaoFen", 0)
                        .with("/incomes/0/medicalReimbursementFen", 0)
                        .with("/incomes/0/otherTransferFen", 0)
                        .with("/medicalSelfPaidFen", 0);
        for (int i = 0; i < 3; i++) {
            form.with("/members/%d/id".formatted(i), new UUID(0, i));
        }
        return form;
    }
}
