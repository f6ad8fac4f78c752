package org.uplift.local.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir private Path path;

    @Test
    void keepsTheBuildThatRunsAndTheData() throws IOException {
        var folder = new Folder(path);
        Files.createDirectories(folder.program("old", "jobs-service").resolve("lib"));
        Files.createDirectories(folder.program("new", "jobs-service").resolve("lib"));
        Files.createDirectories(folder.data());

        folder.keepOnly("new");

        assertThat(folder.program("old", "jobs-service")).doesNotExist();
        assertThat(folder.program("new", "jobs-service").resolve("lib")).exists();
        assertThat(folder.data()).exists();
    }
}
