package org.uplift.manifests;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A kind of installation, as kustomize puts it together.
enum Overlay {
    SINGLE_NODE("single-node"),
    PRODUCTION("production");

    private static final Map<Overlay, List<Manifest>> RENDERED = new EnumMap<>(Overlay.class);

    private final String folder;

    Overlay(String folder) {
        this.folder = folder;
    }

    /// Its resources. Where there is no kubectl the test that asks is skipped.
    synchronized List<Manifest> resources() {
        return RENDERED.computeIfAbsent(this, overlay -> Manifest.all(overlay.rendered()));
    }

    Stream<Manifest> every(String kind) {
        return resources().stream().filter(resource -> resource.kind().equals(kind));
    }

    Manifest the(String kind, String name) {
        return every(kind)
                .filter(resource -> resource.name().equals(name))
                .findAny()
                .orElseThrow(() -> new AssertionError("There is no %s %s".formatted(kind, name)));
    }

    private String rendered() {
        try {
            var path = Project.DEPLOY.resolve("kubernetes/overlays").resolve(folder);
            var kubectl =
                    new ProcessBuilder("kubectl", "kustomize", path.toString())
                            .redirectErrorStream(true)
                            .start();
            var said = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (kubectl.waitFor() != 0) {
                throw new AssertionError(said);
            }
            return said;
        } catch (IOException e) {
            return abort("There is no kubectl here");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
