package org.uplift.local.ground;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnTest {

    @TempDir private Path path;

    @Test
    void isOneAtATime() {
        var folder = new Folder(path);
        try (var _ = Turn.take(folder)) {
            assertThatThrownBy(() -> Turn.take(folder))
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith("Another ./uplift is at work here");
        }
        assertThatCode(() -> Turn.take(folder).close()).doesNotThrowAnyException();
    }
}
