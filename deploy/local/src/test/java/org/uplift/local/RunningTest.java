package org.uplift.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uplift.local.ground.Folder;

class RunningTest {

    @TempDir private Path path;

    @Test
    void isFoundByItsNameplateAndGoneOnceStopped() throws IOException {
        var folder = new Folder(path.toRealPath());
        var _ = started(Part.JOBS, folder);

        var found = Running.find(Part.JOBS, folder).orElseThrow();
        assertThat(found.edition()).isEqualTo("4711-beef");
        assertThat(Running.find(Part.TRACE, folder)).isEmpty();
        assertThat(Running.find(Part.JOBS, new Folder(path.resolve("other")))).isEmpty();

        assertThat(found.stop()).isTrue();
        assertThat(Running.find(Part.JOBS, folder)).isEmpty();
    }

    /// A shell that wears a nameplate and waits for its input to end.
    private static Process started(Part part, Folder folder) throws IOException {
        var plate = new Nameplate(part.word(), "4711-beef", folder.path().toString());
        var command = new ArrayList<>(List.of("/bin/sh", "-c", "read -r _", "uplift"));
        command.addAll(plate.options());
        return new ProcessBuilder(command).start();
    }
}
