package org.uplift.household.imports;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.quarkus.logging.Log;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.uplift.platform.Ids;

/// Where this process keeps the open files of imports and of sheets of duties: a folder of its own,
/// locked for as long as it lives. A lock goes with its process, however that ends, so what lies
/// unlocked is nobody's.
@ApplicationScoped
public class Workplace {

    static final String NAMED = "uplift-imports-";
    static final String LOCK = "lock";

    private final Path all;
    private Desk own;

    Workplace(ImportSettings settings) {
        all = Path.of(settings.folder());
        own = Desk.in(all);
    }

    /// @param lock held for as long as the folder is somebody's
    private record Desk(Path folder, FileChannel lock) {

        /// It takes its name when it is locked, so that nobody finds it before.
        static Desk in(Path all) {
            try {
                var unnamed = Files.createTempDirectory(all, "uplift-");
                var lock = FileChannel.open(unnamed.resolve(LOCK), CREATE, WRITE);
                var _ = lock.lock();
                return new Desk(Files.move(unnamed, all.resolve(NAMED + Ids.next())), lock);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void release() {
            try {
                lock.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Another one where somebody has cleared it away.
    public synchronized Path folder() {
        if (!Files.isDirectory(own.folder())) {
            var gone = own;
            own = Desk.in(all);
            gone.release();
        }
        return own.folder();
    }

    /// Throws away what those left who died.
    synchronized void clear() {
        try (var folders = Files.newDirectoryStream(all, NAMED + "*")) {
            for (var folder : folders) {
                if (!folder.equals(own.folder()) && isNobodys(folder)) {
                    remove(folder);
                }
            }
        } catch (IOException | RuntimeException e) {
            Log.warnf("What others left of imports stays there: %s", Faults.told(e));
        }
    }

    private static boolean isNobodys(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder.resolve(LOCK), CREATE, WRITE);
                var held = channel.tryLock()) {
            return held != null;
        } catch (OverlappingFileLockException _) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    @PreDestroy
    synchronized void leave() {
        try {
            own.release();
            remove(own.folder());
        } catch (IOException | UncheckedIOException e) {
            Log.warnf("A folder of imports stays there: %s", Faults.told(e));
        }
    }
}
