package org.uplift.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Holds a [Home] for one server of one running program. The operating system drops the claim when
/// the program ends, however it ends.
final class Claim implements AutoCloseable {

    private static final long NEEDED_BYTES = 300L << 20;

    private final Home home;
    private final FileChannel file;

    private Claim(Home home, FileChannel file) {
        this.home = home;
        this.file = file;
    }

    static Claim on(Home home, String server) {
        return on(home, server, NEEDED_BYTES);
    }

    /// @param needed bytes that have to be free
    static Claim on(Home home, String server, long needed) {
        try {
            Files.createDirectories(home.folder());
            refuseFullDisk(home, server, needed);
            var file =
                    FileChannel.open(
                            home.folder().resolve("in-use"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(file) == null) {
                file.close();
                throw new CannotStart(
                        "%s in %s is already run by another program: stop that one first"
                                .formatted(server, home.folder()));
            }
            return new Claim(home, file);
        } catch (AccessDeniedException e) {
            throw new CannotStart(
                    "%s may not write to %s: check whose folder it is"
                            .formatted(server, home.folder()),
                    e);
        } catch (IOException e) {
            throw new CannotStart(
                    "%s cannot use %s: %s".formatted(server, home.folder(), e.getMessage()), e);
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    private static void refuseFullDisk(Home home, String server, long needed) throws IOException {
        var free = Files.getFileStore(home.folder()).getUsableSpace();
        if (free < needed) {
            throw new CannotStart(
                    "Only %d MB are free at %s and %s needs %d MB: make room and start again"
                            .formatted(free >> 20, home.folder(), server, needed >> 20));
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new CannotStart("Cannot release " + home.folder(), e);
        }
        home.cleanIfTemporary();
    }
}
