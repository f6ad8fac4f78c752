package org.uplift.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// How large the body of a request may be, whoever sends it.
@ConfigMapping(prefix = "uplift.http")
interface BodyLimit {

    @WithDefault("10M")
    MemorySize bodyLimit();

    /// The beginnings of paths that take whole files.
    Optional<List<String>> largeBodies();

    @WithDefault("2G")
    MemorySize largeBodyLimit();

    /// How long a body may take to bring the least that it has to bring in that time.
    @WithDefault("1m")
    Duration bodyPatience();

    @WithDefault("16K")
    MemorySize leastInThatTime();

    default boolean takesFiles(String path) {
        return largeBodies().orElse(List.of()).stream().anyMatch(path::startsWith);
    }

    default long at(String path) {
        return (takesFiles(path) ? largeBodyLimit() : bodyLimit()).asLongValue();
    }
}
