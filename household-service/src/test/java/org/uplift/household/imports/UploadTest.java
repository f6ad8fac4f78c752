package org.uplift.household.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.household.sheets.Format;

class UploadTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void showsTheFirstRowsBeforeItReadsTheRest() throws IOException {
        var body = new Endless();

        assertThatThrownBy(() ->
                        Upload.receive(
                                body,
                                Format.CSV,
                                folder,
                                (_, _) -> {
                                    throw new Hopeless(List.of(Refusal.of(1, "", "no-rows", "")));
                                }))
                .isInstanceOf(Hopeless.class);
        assertThat(body.read).isLessThan(2 << 20);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void keepsTheFileOnDiskWhileItIsLookedAt() throws IOException {
        var body = new ByteArrayInputStream("a,b\n1,2\n".getBytes(UTF_8));

        try (var upload = Upload.receive(body, Format.CSV, folder, (_, _) -> {})) {
            assertThat(upload.bytes()).isEqualTo(8);
            assertThat(upload.lines()).isEqualTo(2);
            assertThat(Files.readString(upload.file())).isEqualTo("a,b\n1,2\n");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingWhenTheSenderGivesUp() {
        var body =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Connection reset");
                    }
                };

        assertThatThrownBy(() -> Upload.receive(body, Format.CSV, folder, (_, _) -> {}))
                .isInstanceOf(RuntimeException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return read % 100 == 0 ? '\n' : 'x';
        }
    }
}
