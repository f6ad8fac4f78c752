package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTest {

    @TempDir private Path folder;

    @Test
    void tellsTheErrorsAmongManyLines() throws IOException {
        var log = written("INFO begins\nERROR no\n\tat somewhere\nCaused by: rain\nINFO ends\n");

        assertThat(log.reasons(5)).containsExactly("ERROR no", "Caused by: rain");
    }

    @Test
    void tellsTheEndWhereNothingIsCalledAnError() throws IOException {
        var log = written("one\ntwo\nPort 1 is taken by another program\n");

        assertThat(log.reasons(1)).containsExactly("Port 1 is taken by another program");
    }

    @Test
    void keepsTheLogOfTheRunBefore() throws IOException {
        var log = written("before");
        log.putAside();

        assertThat(log.file()).doesNotExist();
        assertThat(folder.resolve("jobs.log.1")).hasContent("before");
    }

    private Log written(String text) throws IOException {
        var file = Files.writeString(folder.resolve("jobs.log"), text);
        return new Log(file);
    }
}
