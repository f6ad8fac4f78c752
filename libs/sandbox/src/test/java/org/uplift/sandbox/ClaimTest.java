package org.uplift.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {

    @TempDir Path folder;

    @Test
    void saysHowMuchRoomIsMissing() throws IOException {
        var more = Files.getFileStore(folder).getTotalSpace() + (1L << 20);

        assertThatThrownBy(() -> Claim.on(Home.kept(folder), "PostgreSQL", more))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching(
                        "Only \\d+ MB are free at %s and PostgreSQL needs %d MB: make room and start again"
                                .formatted(folder, more >> 20));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysThatTheHomeIsNoFolder() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "a file");

        assertThatThrownBy(() -> Claim.on(Home.kept(file), "Kafka"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Kafka cannot use " + file);
    }
}
