package org.uplift.platform.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamSealTest {

    @TempDir private Path folder = Path.of("");
    private final byte[] plain = new byte[300_000];
    private final StreamSeal seal = new StreamSeal(StreamSeal.newKey());
    private Path sealed = Path.of("");

    @BeforeEach
    void sealABook() throws IOException {
        new Random(1).nextBytes(plain);
        sealed = folder.resolve("sealed");
        try (var out = seal.close(Files.newOutputStream(sealed), "shelf/1")) {
            out.write(plain);
        }
    }

    @Test
    void opensFromAnyPlaceOn() throws IOException {
        for (int from : new int[] {0, 1, 65_535, 65_536, 200_000, 299_999}) {
            assertThat(read(seal, "shelf/1", from))
                    .isEqualTo(Arrays.copyOfRange(plain, from, plain.length));
        }
    }

    @Test
    void opensNowhereElseAndForNobodyElse() {
        var other = new StreamSeal(StreamSeal.newKey());

        assertThatThrownBy(() -> read(seal, "shelf/2", 0)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(other, "shelf/1", 0)).isInstanceOf(IOException.class);
    }

    @Test
    void showsThatAByteWasChangedOrTheEndIsMissing() throws IOException {
        var bytes = Files.readAllBytes(sealed);
        bytes[150_000] ^= 1;
        Files.write(sealed, bytes);
        assertThatThrownBy(() -> read(seal, "shelf/1", 0)).isInstanceOf(IOException.class);

        bytes[150_000] ^= 1;
        Files.write(sealed, Arrays.copyOf(bytes, bytes.length - 40_000));
        assertThatThrownBy(() -> read(seal, "shelf/1", 0)).isInstanceOf(IOException.class);
    }

    @Test
    void letsNobodyReadWhatItSealed() throws IOException {
        var page = Arrays.copyOfRange(plain, 70_000, 70_032);
        var bytes = Files.readAllBytes(sealed);

        for (int at = 0; at + page.length <= bytes.length; at++) {
            assertThat(Arrays.equals(bytes, at, at + page.length, page, 0, page.length)).isFalse();
        }
    }

    private byte[] read(StreamSeal with, String bond, int from) throws IOException {
        try (var open = with.open(FileChannel.open(sealed), bond)) {
            var first = ByteBuffer.allocate(1);
            open.position(from);
            open.read(first);
            open.position(from);
            return Channels.newInputStream(open).readAllBytes();
        }
    }
}
