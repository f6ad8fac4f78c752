package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.household.file.FileForm;
import org.uplift.testkit.Trials;

class TwiceTest {

    private final Twice twice = new Twice();

    @Test
    void findsANumberThatStoodBefore() {
        assertThat(twice.in(draft(2, FileForm.ofThree()), "34162310000100001")).isEmpty();
        assertThat(twice.in(draft(9, FileForm.ofThree()), "34162310000100001"))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("number-twice");
                    assertThat(refusal.row()).isEqualTo(9);
                    assertThat(refusal.english()).contains("row 2");
                });
    }

    @Test
    void tellsAnyTwoNumbersApart() {
        var numbers =
                List.of(
                        "3416231000010001",
                        "34162310000100010",
                        "341623100001000100",
                        "03416231000010001",
                        "003416231000010001",
                        "0000000000000000",
                        "00000000000000000",
                        "000000000000000000",
                        "0000000000000001",
                        "999999999999999999");
        for (var number : numbers) {
            assertThat(twice.in(draft(2, FileForm.ofThree()), number)).as(number).isEmpty();
        }
        for (var number : numbers) {
            assertThat(twice.in(draft(9, FileForm.ofThree()), number))
                    .as(number)
                    .extracting(Refusal::rule)
                    .containsExactly("number-twice");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"041623197001010018", "04162319700101001X", "000000000000000000"})
    void findsAnyCitizenNumberThatStoodBefore(String citizen) {
        var other = citizen.substring(0, 17) + "7";
        assertThat(twice.in(draft(2, person(citizen)), "34162310000100001")).isEmpty();
        assertThat(twice.in(draft(5, person(other)), "34162310000100002")).isEmpty();
        assertThat(twice.in(draft(8, person(citizen)), "34162310000100003"))
                .extracting(Refusal::row, Refusal::rule)
                .containsExactly(tuple(9, "id-number-twice"));
    }

    private static FileForm person(String citizen) {
        return FileForm.ofThree().with("/members/1/idNumber", citizen);
    }

    @Test
    void findsAPersonWhoStoodBefore() {
        var form = FileForm.ofThree();
        var same = FileForm.ofThree().with("/members/1/idNumber", form.text("/members/2/idNumber"));

        assertThat(twice.in(draft(2, form), "34162310000100001")).isEmpty();
        assertThat(twice.in(draft(5, same), "34162310000100002"))
                .extracting(Refusal::row, Refusal::column, Refusal::rule)
                .containsExactly(tuple(6, "member.idNumber", "id-number-twice"));
    }

    @Test
    void remembersTheFirstRowOfEveryNumber() {
        Trials.repeat(1_000, TwiceTest::putAndCompare);
    }

    /// Few enough different numbers that many come twice.
    private static void putAndCompare(Random random) {
        var index = new RowIndex();
        var expected = new HashMap<Long, Integer>();
        var last = random.nextInt(5_000);
        var stride = random.nextLong() | 1;
        for (int row = 1; row <= last; row++) {
            var key = random.nextInt(last + 1) * stride | 1;
            var before = expected.putIfAbsent(key, row);
            assertThat(index.put(key, row)).isEqualTo(before == null ? 0 : before);
        }
    }

    private static Draft draft(int row, FileForm form) {
        return new Draft(List.of(row, row + 1, row + 2), 3, form.file(), (_, _) -> "", List.of());
    }
}
