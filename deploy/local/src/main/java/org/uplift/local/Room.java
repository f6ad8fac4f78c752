package org.uplift.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.uplift.local.ground.Folder;
import org.uplift.local.ground.Port;
import org.uplift.local.ground.Ports;
import org.uplift.local.ground.Trouble;

/// What has to be free before anything is started: room on the disk, and the ports.
record Room(Folder folder, Ports ports, LongSupplier freeMegabytes) {

    private static final long NEEDED_MEGABYTES = 1500;
    private static final long SPENT_MEGABYTES = 100;

    static Room of(Folder folder, Ports ports) {
        return new Room(folder, ports, () -> freeMegabytes(folder.data()));
    }

    void checkDisk() {
        var free = freeMegabytes.getAsLong();
        if (free < NEEDED_MEGABYTES) {
            throw new Trouble(
                    ("Only %d MB are free for %s and a county needs %d MB:"
                                    + " make room and say it again")
                            .formatted(free, folder.data(), NEEDED_MEGABYTES));
        }
    }

    /// Servers that cannot write fail in many words, none of which is this one.
    RuntimeException reason(RuntimeException failure) {
        return freeMegabytes.getAsLong() < SPENT_MEGABYTES
                ? new Trouble(
                        "The disk of %s is full: make room and say it again, nothing is lost"
                                .formatted(folder.path()),
                        failure)
                : failure;
    }

    private static long freeMegabytes(Path data) {
        try {
            return Files.getFileStore(Files.createDirectories(data)).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new Trouble("%s cannot be written: %s".formatted(data, e.getMessage()), e);
        }
    }

    void checkPorts(Stream<Part> parts) {
        parts.flatMap(part -> part.ports().stream()).forEach(this::check);
    }

    private void check(Port port) {
        var listener = new Listener(ports.number(port));
        if (listener.isThere() && !isLeftOver(listener)) {
            throw new Trouble(
                    "Port %d, meant for %s, is taken by %s: end that one, or set %s to another port"
                            .formatted(
                                    listener.port(),
                                    port.holder(),
                                    listener.name(),
                                    port.variable()));
        }
    }

    /// The sandbox ends a PostgreSQL of ours that outlived its own.
    private boolean isLeftOver(Listener listener) {
        return new Postmaster(folder).process().map(ProcessHandle::pid).equals(listener.process());
    }
}
