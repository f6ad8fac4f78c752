package org.uplift.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class NoRoomTest {

    @Test
    void isBehindADiskThatIsFull() {
        var full = new UncheckedIOException(new IOException("No space left on device"));
        assertThat(NoRoom.isBehind(new IllegalStateException(full))).isTrue();
    }

    @Test
    void isNotBehindALineThatWasCut() {
        assertThat(NoRoom.isBehind(new UncheckedIOException(new IOException("broken pipe"))))
                .isFalse();
        assertThat(NoRoom.isBehind(new IllegalStateException("No space left on device"))).isFalse();
    }
}
