package org.uplift.household.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uplift.household.file.FileForm;
import org.uplift.household.file.HouseholdFile;
import org.uplift.household.file.Item;
import org.uplift.household.file.Member;

class ProfilesTest {

    private final FileForm form = FileForm.ofThree().with("/number", "34162310000100001");
    private final List<String> markers = new ArrayList<>();

    /// Whatever the file calls personal, also what is added to it one day.
    @Test
    void tellsNothingPersonal() {
        mark(HouseholdFile.class, "");
        for (var member = 0; member < 3; member++) {
            mark(Member.class, "/members/" + member);
        }
        var file = MemberIds.give(form.file(), List.of());

        assertThat(markers).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        assertThat(file.toString()).contains(markers);
        assertThat(Profiles.of(file, LocalDate.of(2017, 6, 1)).toString()).doesNotContain(markers);
    }

    private void mark(Class<?> record, String path) {
        for (var component : record.getRecordComponents()) {
            var item = component.getAnnotation(Item.class);
            var own = path + "/" + component.getName();
            if (item == null && component.getType().isRecord()) {
                mark(component.getType(), own);
            } else if (item != null && item.personal()) {
                mark(component.getType() == double.class, own);
            }
        }
    }

    private void mark(boolean isNumber, String path) {
        var number = 10_000 + markers.size();
        form.with(path, isNumber ? (Object) (number + 0.4142) : "marker-" + number);
        markers.add((isNumber ? "" : "marker-") + number);
    }
}
