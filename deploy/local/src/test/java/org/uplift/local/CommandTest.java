package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.uplift.local.ground.Trouble;

class CommandTest {

    @Test
    void takesAUserAfterToken() {
        assertThat(Command.of(List.of("token", "cadre"))).isEqualTo(new Command.Token("cadre"));
    }

    @Test
    void showsASeasonOfKiwi() {
        assertThat(Command.of(List.of("demo", "kiwi"))).isEqualTo(new Command.Demo());
    }

    @Test
    void asksBeforeItDeletesUnlessToldNotTo() {
        assertThat(Command.of(List.of("reset"))).isEqualTo(new Command.Reset(false));
        assertThat(Command.of(List.of("reset", "--yes"))).isEqualTo(new Command.Reset(true));
    }

    @Test
    void saysThatItDoesNotUnderstand() {
        assertThatThrownBy(() -> Command.of(List.of("up", "--faster")))
                .isInstanceOf(Trouble.class)
                .hasMessage(
                        "./uplift up --faster is not understood: ./uplift help names the commands");
    }
}
