package org.uplift.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/// How large the body of a request may be.
@ConfigMapping(prefix = "uplift.http")
interface BodyLimit {

    @WithDefault("10M")
    MemorySize bodyLimit();

    /// The beginnings of paths that take whole files.
    Optional<List<String>> largeBodies();

    @WithDefault("2G")
    MemorySize largeBodyLimit();

    default long at(String path) {
        var isLarge = largeBodies().orElse(List.of()).stream().anyMatch(path::startsWith);
        return (isLarge ? largeBodyLimit() : bodyLimit()).asLongValue();
    }
}
