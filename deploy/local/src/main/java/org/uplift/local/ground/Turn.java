package org.uplift.local.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/// One at a time changes what runs over a folder. The operating system ends the turn with the
/// process, however that ends.
public record Turn(FileChannel file) implements AutoCloseable {

    public static Turn take(Folder folder) {
        try {
            var _ = Files.createDirectories(folder.path());
            var turn =
                    new Turn(
                            FileChannel.open(
                                    folder.path().resolve("turn"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE));
            if (!turn.isOurs()) {
                turn.close();
                throw new Trouble("Another ./uplift is at work here: wait until it is done.");
            }
            return turn;
        } catch (IOException e) {
            throw new Trouble(
                    "%s cannot be written: %s".formatted(folder.path(), e.getMessage()), e);
        }
    }

    private boolean isOurs() throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException takenInThisProgram) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
