package org.uplift.local.ground;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Everything a local run leaves on the disk: `.uplift` beside the sources, or where `UPLIFT_HOME`
/// says.
public record Folder(Path path) {

    public static Folder ofEnvironment() {
        var said = System.getenv().getOrDefault("UPLIFT_HOME", ".uplift");
        return new Folder(Path.of(said).toAbsolutePath().normalize());
    }

    /// What is kept between runs; `reset` deletes it.
    public Path data() {
        return path.resolve("data");
    }

    public Path secrets() {
        return data().resolve("secrets");
    }

    public Path program(String build, String part) {
        return path.resolve("app").resolve(build).resolve(part);
    }

    /// Deletes what earlier builds left, once nothing of them runs any more.
    public void keepOnly(String build) {
        try (var builds = Files.list(path.resolve("app"))) {
            builds.filter(other -> !other.endsWith(build)).forEach(Folder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log(String part) {
        return path.resolve("logs").resolve(part + ".log");
    }

    public static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var all = Files.walk(tree)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                var _ = Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
