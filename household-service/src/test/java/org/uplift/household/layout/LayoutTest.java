package org.uplift.household.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.uplift.codes.CodeLists;
import org.uplift.household.file.HouseholdFile;
import org.uplift.testkit.Trials;

class LayoutTest {

    private static final Layout LAYOUT = Layout.published();

    @ParameterizedTest
    @EnumSource(Wording.class)
    void writesAnyHouseholdSoThatItReadsBackTheSame(Wording wording) {
        Trials.repeat(
                100,
                random -> {
                    var file = new AnyHousehold(random.nextLong()).file();
                    assertThat(read(LAYOUT.write(file, wording))).isEqualTo(file);
                });
    }

    private static HouseholdFile read(List<String[]> rows) throws Unreadable {
        var values = new ArrayList<@Nullable Object[]>();
        for (var row : rows) {
            var typed = new @Nullable Object[row.length];
            for (var column : LAYOUT.columns()) {
                var text = row[column.index()].strip();
                typed[column.index()] = text.isEmpty() ? null : LAYOUT.read(column, text);
            }
            values.add(typed);
        }
        return LAYOUT.build(values);
    }

    @Test
    void hasAColumnUnderThePathOfAnItem() {
        assertThat(LAYOUT.columns())
                .extracting(Column::key)
                .contains(
                        "number",
                        "place.latitude",
                        "account.bank",
                        "housing.areaM2",
                        "income.wage",
                        "medicalSelfPaid",
                        "member.name",
                        "member.work.monthlyWage")
                .doesNotContain("member.id", "members", "incomes")
                .doesNotHaveDuplicates();
    }

    @Test
    void requiresWhatAFileCannotBeWithout() {
        assertThat(LAYOUT.columns())
                .filteredOn(Column::required)
                .extracting(Column::key)
                .contains(
                        "number",
                        "division",
                        "water.safe",
                        "member.name",
                        "member.schooling.status")
                .doesNotContain("monitoring.type", "account.bank", "income.year", "group");
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void findsAColumnByItsNameInEveryTongue(Wording wording) {
        assertThat(LAYOUT.columns())
                .allSatisfy(column ->
                        assertThat(LAYOUT.named(" " + column.wording(wording) + " "))
                                .contains(column));
    }

    @ParameterizedTest
    @EnumSource(Wording.class)
    void readsBackEveryWordingOfEveryCode(Wording wording) {
        assertThat(CodeLists.all())
                .allSatisfy(list -> {
                    var cell = new CodeCell(list);
                    for (var entry : list.entries()) {
                        var text = cell.write(entry.code(), wording);
                        assertThat(cell.read(text)).isEqualTo(entry.code());
                        assertThat(text).doesNotContainPattern("[;；,，、]");
                    }
                });
    }

    @Test
    void seesNoTwoColumnsUnderOneName() {
        var names = new HashSet<String>();
        for (var column : LAYOUT.columns()) {
            assertThat(names.add(column.zh())).as(column.zh()).isTrue();
            assertThat(names.add(column.en())).as(column.en()).isTrue();
        }
    }
}
