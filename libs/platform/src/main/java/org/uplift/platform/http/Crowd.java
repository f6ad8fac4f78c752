package org.uplift.platform.http;

import io.smallrye.config.WithDefault;
import java.util.List;

/// What an address may ask at doors where many come by one and none shows a token: whoever scans a
/// code in a market hall, or through the gate of a mobile network.
public interface Crowd {

    /// The beginnings of the paths.
    List<String> paths();

    /// Requests, however long it goes on.
    @WithDefault("30000")
    int aMinute();

    /// Requests after a rest.
    @WithDefault("6000")
    int atOnce();

    default boolean comesTo(String path) {
        return paths().stream().anyMatch(path::startsWith);
    }
}
