package org.uplift.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uplift.platform.problem.Invalid;

class KeyTest {

    private static final String ID = "018f4d9e-0000-7000-8000-000000000001";

    @Test
    void comesBackAsItWasGivenOut() {
        var key = Key.of("341623107210", UUID.randomUUID(), UUID.randomUUID());
        assertThat(Key.after(Place.hide(key.toString()), 2)).isEqualTo(key);
    }

    @Test
    void beginsBeforeEveryDivision() {
        assertThat(Key.after(null, 1).division()).isLessThan("000000000000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "341623107210",
                "341623107210/" + ID,
                "341623107210/" + ID + "/" + ID + "/" + ID,
                "34162310721/" + ID + "/" + ID,
                "341623107210/1-1-1-1-1/" + ID,
                "341623107210/" + ID + "/" + ID + "' or true --"
            })
    void isNoneThatAnotherListGaveOut(String place) {
        assertThatThrownBy(() -> Key.after(Place.hide(place), 2)).isInstanceOf(Invalid.class);
    }
}
