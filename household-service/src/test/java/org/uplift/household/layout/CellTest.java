package org.uplift.household.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-03-05",
                "2017/3/5",
                "2017.3.5",
                "20170305",
                "2017年3月5日",
                "42799",
                "２０１７/3/5",
                "2017-03-05 00:00:00"
            })
    void readsADayHoweverItIsWritten(String text) throws Unreadable {
        assertThat(read("filed", text)).isEqualTo(LocalDate.of(2017, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-02-30", "05/03/2017", "yesterday", "60", "1.5", "2017-3"})
    void refusesWhatIsNoDay(String text) {
        assertUnreadable("filed", text, "not-a-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-03", "201703", "2017/3", "2017年3月", "2017-03-05", "42799"})
    void readsAMonthHoweverItIsWritten(String text) throws Unreadable {
        assertThat(read("monitoring.since", text)).isEqualTo(YearMonth.of(2017, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1234.5|123450",
                "1,234.50|123450",
                "-3|-300",
                "1.2E+3|120000",
                "０.07|7",
                "0.30000000000000004|30",
                "123456789012|12345678901200"
            })
    void readsYuanAsFen(String text, long fen) throws Unreadable {
        assertThat(read("medicalSelfPaid", text)).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({"0.001,not-fen", "1e30,not-fen", "1e999999999,not-a-number", "12元,not-a-number"})
    void refusesWhatIsNoAmount(String text, String rule) {
        assertUnreadable("medicalSelfPaid", text, rule);
    }

    /// As days of a spreadsheet they would all be in 1905.
    @ParameterizedTest
    @ValueSource(strings = {"2014", "2017", "1999", "2100"})
    void takesNoYearForADay(String year) {
        assertUnreadable("filed", year, "not-a-date");
    }

    @Test
    void refusesHalfAMonthAtWork() {
        assertUnreadable("member.work.months", "2.5", "not-whole");
    }

    @Test
    void readsAWholeNumberThatASpreadsheetGaveADecimalPoint() throws Unreadable {
        assertThat(read("member.work.months", "7.0")).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"illness;schooling", "因病；因学", "因病、因学", "illness, schooling"})
    void readsSeveralCodesHoweverTheyAreParted(String text) throws Unreadable {
        assertThat(read("otherCauses", text)).isEqualTo(java.util.List.of("illness", "schooling"));
    }

    @Test
    void refusesACodeThatIsInNoList() {
        assertUnreadable("mainCause", "bad luck", "not-a-code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.41623E+17", "3.41623e17", "1.38E+10"})
    void refusesANumberThatASpreadsheetHasRounded(String text) {
        assertUnreadable("member.idNumber", text, "digits-lost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "half \ud800 letter", "\uffff"})
    void refusesWhatNoDatabaseCanHold(String text) {
        assertUnreadable("member.name", text, "control-character");
    }

    private static Object read(String key, String text) throws Unreadable {
        return Layout.published().read(Layout.published().named(key).orElseThrow(), text);
    }

    private static void assertUnreadable(String key, String text, String rule) {
        assertThatThrownBy(() -> read(key, text))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }
}
