package org.uplift.local.ground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void writesALineAtEveryTenthWhereNobodyWatches() {
        var terminal = terminal(false);
        for (var done = 0; done <= 1000; done++) {
            terminal.progress("import", done, 1000);
        }

        assertThat(written.toString(UTF_8).lines()).hasSize(11).contains("  import 40 %");
    }

    @Test
    void movesOneBarWhereSomebodyWatches() {
        var terminal = terminal(true);
        terminal.progress("import", 500, 1000);
        terminal.line("done");

        assertThat(written.toString(UTF_8))
                .contains("[" + "#".repeat(15) + ".".repeat(15) + "]  50 %  500 of 1,000\r")
                .endsWith("\rdone\n");
    }

    @Test
    void tellsHowLongAStepTook() {
        terminal(false).done("import", Duration.ofMillis(12_340), "49,014 households");

        assertThat(written.toString(UTF_8))
                .isEqualTo("  %-32s  12.3 s  49,014 households\n".formatted("import"));
    }

    private Terminal terminal(boolean isAlive) {
        return new Terminal(new PrintStream(written, true, UTF_8), isAlive);
    }
}
