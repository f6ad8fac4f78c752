package org.uplift.household.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.layout.Column;
import org.uplift.household.layout.Layout;
import org.uplift.household.registry.MemberIds;

class CellsTest {

    private final FileForm form =
            FileForm.ofThree()
                    .with("/members/0/phone", "13956780001")
                    .with("/members/1/phone", "13956780002")
                    .without("/members/2/phone");

    private final HouseholdFile before = MemberIds.give(form.file(), List.of());

    @Test
    void saysWhichColumnWouldTakeSomethingOff() {
        form.without("/members/1/phone");

        assertThat(unspoken("member.work.skill", "member.phone")).isEqualTo("member.phone");
        assertThat(unspoken("member.work.skill")).isNull();
        assertThat(unspoken()).isNull();
    }

    @Test
    void comparesMembersWithThemselvesWhereverTheyStand() {
        form.without("/phone").with("/members/3", form.tree("/members/0")).without("/members/0");

        assertThat(unspoken("member.phone")).isNull();
        assertThat(unspoken("phone")).isEqualTo("phone");
    }

    @Test
    void takesNothingFromWhoLeavesOrComesNew() {
        var daughter = form.tree("/members/2");
        form.without("/members/1");
        form.with("/members/2", daughter);
        form.with("/members/2/name", "王小新");
        form.with("/members/2/idNumber", null).with("/members/2/phone", "13956780003");

        assertThat(unspoken("member.phone")).isNull();
    }

    @Test
    void comparesAnIncomeWithTheOneOfItsYear() {
        form.with("/incomes/0/dibaoFen", 0);
        assertThat(unspoken("income.dibao")).isEqualTo("income.dibao");

        form.with("/incomes/0/year", 2018);
        assertThat(unspoken("income.dibao")).isNull();

        form.with("/incomes", List.of());
        assertThat(unspoken("income.dibao", "income.year")).isNull();
    }

    private @Nullable String unspoken(String... silent) {
        var columns =
                Arrays.stream(silent)
                        .map(key -> Layout.published().named(key).map(Column::index).orElseThrow())
                        .toList();
        return Cells.unspoken(before, MemberIds.give(form.file(), before.members()), columns);
    }
}
