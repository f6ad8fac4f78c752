package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.file.FileForm;

class DeprivationsTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);

    @Test
    void aProvidedHouseholdLacksNothing() {
        assertThat(lacks(FileForm.ofThree())).isEmpty();
    }

    /// Net income is 15,000.01 yuan for three; the line of 2016 is 2,952 yuan a head.
    @ParameterizedTest
    @CsvSource({
        "/incomes/0/operatingCostFen, 714401, ''",
        "/incomes/0/operatingCostFen, 714402, income",
        "/enoughFood, false, food",
        "/enoughClothing, false, clothing",
        "/members/2/schooling/status, not-in-school, schooling",
        "/members/1/insurance/medical, none, insurance",
        "/medicalSelfPaidFen, 150000, ''",
        "/medicalSelfPaidFen, 150001, medical-burden",
        "/housing/dangerGrade, B, ''",
        "/housing/dangerGrade, C, housing",
        "/housing/dangerGrade, D, housing",
        "/housing/structure, none, housing",
        "/water/safe, false, water-unsafe",
        "/water/difficult, true, water-difficult"
    })
    void namesWhatIsLacking(String item, String value, String lacking) {
        var expected = lacking.isEmpty() ? List.of() : List.of(lacking);

        assertThat(lacks(FileForm.ofThree().with(item, typed(value)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-06-02, ''",
        "2014-06-01, schooling",
        "2004-06-02, schooling",
        "2004-06-01, ''"
    })
    void schoolIsOwedFromSixToFifteen(LocalDate born, String lacking) {
        var form =
                FileForm.ofThree()
                        .with("/members/2/schooling/status", "not-in-school")
                        .with("/members/2/birthDate", born.toString());

        assertThat(lacks(form)).isEqualTo(lacking.isEmpty() ? List.of() : List.of(lacking));
    }

    @Test
    void nothingIsSaidOfAnIncomeNobodyKnows() {
        assertThat(lacks(FileForm.ofThree().with("/incomes", List.of()))).isEmpty();
    }

    private static List<String> lacks(FileForm form) {
        return Deprivations.of(form.file(), TODAY);
    }

    private static Object typed(String value) {
        return value.matches("true|false")
                ? (Object) Boolean.valueOf(value)
                : value.matches("\\d+") ? (Object) Long.valueOf(value) : value;
    }
}
