package org.uplift.local.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {

    @TempDir private Path folder;

    @Test
    void isTheSameForTheSameContentWhereverItLies() throws IOException {
        assertThat(of("here.csv", "number\n1\n")).isEqualTo(of("there.csv", "number\n1\n"));
    }

    @Test
    void differsForOtherContent() throws IOException {
        assertThat(of("one.csv", "number\n1\n")).isNotEqualTo(of("two.csv", "number\n2\n"));
    }

    @Test
    void isAnIdThatOthersUnderstand() throws IOException {
        var id = new Fingerprint(Files.writeString(folder.resolve("a.csv"), "number\n")).id();

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    private UUID of(String name, String content) throws IOException {
        return new Fingerprint(Files.writeString(folder.resolve(name), content)).id();
    }
}
