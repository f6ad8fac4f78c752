package org.uplift.local.opening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.county.County;
import org.uplift.local.ground.Terminal;

class ShelfTest {

    @TempDir private Path folder;

    @Test
    void keepsTheCountysFileAndOneWithMistakesAndTheirList() throws IOException {
        var shelf = new Shelf(folder, County.lixin().sized(300));

        assertThat(shelf.write()).startsWith("300 households, 596 persons");
        var _ = shelf.writeSpoilt();

        assertThat(Files.readAllLines(shelf.file())).hasSize(597);
        assertThat(Files.readAllLines(shelf.spoilt())).hasSize(597);
        assertThat(Files.readAllLines(shelf.mistakes())).hasSizeBetween(3, 13);
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".new"));
    }

    @Test
    void tellsWhereTheyLie() {
        var written = new ByteArrayOutputStream();
        var shelf = new Shelf(folder, County.lixin());

        shelf.tell(new Terminal(new PrintStream(written, true, UTF_8), false));

        assertThat(written.toString(UTF_8))
                .contains("the county's file    " + folder.resolve("341623-49014.csv"))
                .contains("one with mistakes    " + folder.resolve("341623-49014-spoilt.csv"))
                .contains("list of mistakes     " + folder.resolve("341623-49014-mistakes.csv"));
    }
}
