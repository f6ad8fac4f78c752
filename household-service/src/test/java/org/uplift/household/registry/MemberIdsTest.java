package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Member;

class MemberIdsTest {

    private final FileForm form = FileForm.ofThree();
    private final HouseholdFile known = MemberIds.give(form.file(), List.of());

    @Test
    void givesEverybodyAnIdOfTheirOwn() {
        assertThat(known.members())
                .extracting(Member::id)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    @Test
    void knowsAMemberByIdNumberWhateverTheNameIsNow() {
        assertThat(ids(form.with("/members/1/name", "李秀瑛"))).isEqualTo(ids(known));
    }

    @Test
    void knowsAMemberByNameAndBirthDateWhereTheNumberIsMissing() {
        form.without("/members/2/idNumber").with("/members/2/idType", "none");

        assertThat(ids(form)).isEqualTo(ids(known));
    }

    @Test
    void takesSomebodyElseForNew() {
        form.with("/members/2/name", "王小明").without("/members/2/idNumber");

        assertThat(ids(form).get(2)).isNotIn(ids(known).toArray());
    }

    @Test
    void neverGivesOneIdToTwo() {
        form.with("/members/2/name", form.text("/members/1/name"))
                .with("/members/2/birthDate", form.text("/members/1/birthDate"))
                .with("/members/2/idNumber", form.text("/members/1/idNumber"));

        assertThat(ids(form)).doesNotHaveDuplicates();
    }

    private List<UUID> ids(FileForm form) {
        return ids(MemberIds.give(form.file(), known.members()));
    }

    private static List<UUID> ids(HouseholdFile file) {
        return file.members().stream().map(Household::idOf).toList();
    }
}
