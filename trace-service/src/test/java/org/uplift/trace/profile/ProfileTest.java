package org.uplift.trace.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void isOfAChildUntilTheDayItGrowsUp() {
        assertThat(born("2008-11-23").isOfAChild(TODAY)).isTrue();
        assertThat(born("2008-11-22").isOfAChild(TODAY)).isFalse();
    }

    private static Profile born(String day) {
        return new Profile(UUID.randomUUID(), "Wang", LocalDate.parse(day), "", "");
    }
}
