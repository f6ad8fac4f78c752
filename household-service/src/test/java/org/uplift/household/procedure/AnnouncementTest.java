package org.uplift.household.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

/// What the machine that prints notices is given. Whoever adds to it says here that everybody may
/// read it.
class AnnouncementTest {

    @Test
    void hasRoomForNothingOfAPersonButAMaskedName() {
        assertThat(Announcement.class.getRecordComponents())
                .extracting(RecordComponent::toString)
                .containsExactly(
                        "java.util.UUID procedure",
                        "java.lang.String division",
                        "java.lang.String kind",
                        "org.uplift.household.procedure.MaskedName head",
                        "int persons",
                        "java.time.LocalDate from",
                        "java.time.LocalDate until",
                        "boolean isStopped");
    }

    @Test
    void keepsNothingOfTheNameThatWasMasked() throws IllegalAccessException {
        var masked = new MaskedName("王建国");
        for (var field : MaskedName.class.getDeclaredFields()) {
            field.setAccessible(true);
            assertThat(String.valueOf(field.get(masked))).doesNotContain("建", "国");
        }
    }
}
