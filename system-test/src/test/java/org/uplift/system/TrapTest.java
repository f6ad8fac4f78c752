package org.uplift.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is set for some canaries is sprung by those, however they are written, and by no others.
class TrapTest {

    private static final String ONE = Trap.Kind.NAME.word() + 12;
    private static final Trap TRAP =
            Trap.ofThese(Map.of("19907310012", Trap.Kind.PHONE), List.of(ONE));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "金丝雀12",
                "{\"name\":\"金丝雀12\"}",
                "金丝雀123, 金丝雀12",
                "\\u91d1\\u4e1d\\u96c012",
                "%E9%87%91%E4%B8%9D%E9%9B%8012&"
            })
    void isSprungByTheOne(String text) {
        assertThat(TRAP.in(text)).containsExactly(Trap.Kind.NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"金丝雀123", "金丝雀1", "金丝雀巷12号", "小黄鹂12", "199073100120"})
    void isNotSprungByAnother(String text) {
        assertThat(TRAP.in(text)).isEmpty();
    }

    @Test
    void isSprungInAnyAlphabetAndByNumbers() {
        assertThat(TRAP.in(ONE.getBytes(Charset.forName("GB18030")))).hasSize(1);
        assertThat(TRAP.in("call 19907310012".getBytes(UTF_8))).containsExactly(Trap.Kind.PHONE);
    }

    @Test
    void readsTheNamesOfAText() {
        assertThat(Trap.names("金丝雀1 小黄鹂22, 金丝雀巷3号; 云雀热4 云雀"))
                .containsExactlyInAnyOrder("金丝雀1", "小黄鹂22", "金丝雀巷3号", "云雀热4");
    }
}
