package org.uplift.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.WithDefault;

/// What somebody may ask of a service.
public interface Ration {

    /// Requests, however long it goes on.
    @WithDefault("60000")
    int aMinute();

    /// Requests after a rest.
    @WithDefault("12000")
    int atOnce();

    /// The largest body.
    @WithDefault("10M")
    MemorySize body();

    /// The largest body where whole files are taken.
    @WithDefault("2G")
    MemorySize file();
}
