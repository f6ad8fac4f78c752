package org.uplift.system;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/// A base backup of a PostgreSQL server, taken while it works: its files as they are found, and the
/// log that makes one moment of them.
record Backup(Path folder) {

    private static final String LOG = "pg_wal";
    private static final String LABEL = "backup_label";
    private static final Set<String> OF_THE_PROCESS = Set.of("postmaster.pid", "postmaster.opts");

    /// @param superuser is needed until it is done
    static Backup take(Server postgres, Connection superuser, Path folder)
            throws SQLException, IOException {
        var data = postgres.data();
        try (var statement = superuser.createStatement()) {
            statement.executeQuery("select pg_backup_start('uplift', true)").close();
            copy(data, folder, path -> !path.startsWith(LOG) && !isOfTheProcess(path));
            try (var stopped =
                    statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                stopped.next();
                Files.writeString(folder.resolve(LABEL), stopped.getString(1));
            }
            copy(data, folder, path -> path.startsWith(LOG));
        }
        return new Backup(folder);
    }

    /// Where the lost server had its data.
    void restore(Server postgres) throws IOException {
        copy(folder, postgres.data(), _ -> true);
    }

    private static boolean isOfTheProcess(Path path) {
        return OF_THE_PROCESS.contains(path.toString());
    }

    /// Folders always, files when they are wanted. A file may vanish meanwhile: the log knows.
    private static void copy(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes now)
                            throws IOException {
                        var copy = to.resolve(from.relativize(dir));
                        if (!Files.exists(copy)) {
                            Files.copy(dir, copy, StandardCopyOption.COPY_ATTRIBUTES);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes now)
                            throws IOException {
                        var path = from.relativize(file);
                        if (wanted.test(path)) {
                            try {
                                Files.copy(
                                        file,
                                        to.resolve(path),
                                        StandardCopyOption.COPY_ATTRIBUTES,
                                        StandardCopyOption.REPLACE_EXISTING);
                            } catch (NoSuchFileException _) {
                                // gone meanwhile
                            }
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
