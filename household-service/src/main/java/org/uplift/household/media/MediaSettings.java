package org.uplift.household.media;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Where media lie and how large they may be.
@ConfigMapping(prefix = "uplift.media")
interface MediaSettings {

    /// Where they lie unless a bucket is named.
    @WithDefault("${uplift.state-dir:${java.io.tmpdir}}/media")
    String folder();

    @WithDefault("25M")
    MemorySize largestImage();

    @WithDefault("500M")
    MemorySize largestFilm();

    @WithDefault("50000000")
    long mostPixels();

    @WithDefault("1m")
    String sweepEvery();

    default long largest(Kind kind) {
        return (kind.isImage() ? largestImage() : largestFilm()).asLongValue();
    }
}
