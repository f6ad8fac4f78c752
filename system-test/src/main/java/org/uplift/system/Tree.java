package org.uplift.system;

import java.nio.file.Files;
import java.nio.file.Path;

/// The working tree, wherever in it somebody stands.
final class Tree {

    private static final Path ROOT = root(Path.of("").toAbsolutePath());

    private Tree() {}

    static Path path(String first, String... more) {
        return ROOT.resolve(Path.of(first, more));
    }

    private static Path root(Path place) {
        if (Files.exists(place.resolve("mvnw"))) {
            return place;
        }
        var above = place.getParent();
        if (above == null) {
            throw new IllegalStateException("This is no place in the working tree");
        }
        return root(above);
    }
}
