package org.uplift.household.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uplift.household.file.FileForm;
import org.uplift.platform.problem.Violation;

class ShapeTest {

    private static final Shape SHAPE = new Shape(Validation.buildDefaultValidatorFactory());

    @Test
    void aSoundFileIsInShape() {
        assertThat(check(FileForm.ofThree(), Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/members/0/name, ' ', members[0].name, NotBlank, must not be blank, 不能为空白",
        "/members/0/health, ill, members[0].health, Code, is not in the code list health, 不在代码表 health 中",
        "/phone, 12345, phone, Pattern, must be an 11-digit mobile number, 应为11位手机号码",
        "/incomes/0/wageFen, -1, incomes[0].wageFen, PositiveOrZero, must be greater than or equal to 0, 不能为负数",
        "/loansFen, 10000000001, loansFen, Max, must be less than or equal to 10000000000, 不能大于 10000000000",
        "/members/2/work/months, 13, members[2].work.months, Max, must be less than or equal to 12, 不能大于 12",
        "/road, , road, NotNull, must not be null, 必填",
        "/otherCauses/0, moon, otherCauses[0], Code, is not in the code list cause, 不在代码表 cause 中"
    })
    void saysWhatIsOutOfShapeInBothLanguages(
            String item, String value, String path, String rule, String english, String chinese) {
        var form = FileForm.ofThree().with(item, value);

        assertThat(check(form, Locale.ENGLISH)).containsExactly(new Violation(path, rule, english));
        assertThat(check(form, Locale.CHINA)).containsExactly(new Violation(path, rule, chinese));
    }

    @ParameterizedTest
    @CsvSource({"'\0'", "'\uD800'", "'line\nbreak'", "'\u001b[31m'"})
    void refusesTextThatNobodyCanRead(String text) {
        assertThat(check(FileForm.ofThree().with("/address", text), Locale.ENGLISH))
                .extracting(Violation::path, Violation::rule)
                .containsExactly(tuple("address", "Text"));
    }

    @Test
    void readsRareCharactersInNames() {
        assertThat(check(FileForm.ofThree().with("/members/0/name", "𠮷田䶮"), Locale.ENGLISH))
                .isEmpty();
    }

    private static List<Violation> check(FileForm form, Locale language) {
        return SHAPE.check(form.file(), language);
    }
}
