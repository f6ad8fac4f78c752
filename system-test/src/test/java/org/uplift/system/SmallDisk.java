package org.uplift.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file system of a few pages, mounted over a folder. Only who may mount has one.
final class SmallDisk implements AutoCloseable {

    private static final String FILLER = "filler";

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /// Skips the test where nobody may mount.
    static SmallDisk over(Path folder) {
        var isMounted =
                run("mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "uplift", folder.toString());
        assumeTrue(isMounted, "only who may mount a file system can fill one: run as root");
        return new SmallDisk(folder);
    }

    Path folder() {
        return folder;
    }

    void fill() {
        try (var filler = Files.newOutputStream(folder.resolve(FILLER))) {
            var page = new byte[4096];
            while (Files.getFileStore(folder).getUsableSpace() > 0) {
                filler.write(page);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            Files.delete(folder.resolve(FILLER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        var _ = run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
