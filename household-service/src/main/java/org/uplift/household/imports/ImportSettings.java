package org.uplift.household.imports;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How much an import may be, and how it is worked on.
@ConfigMapping(prefix = "uplift.imports")
interface ImportSettings {

    /// Where a file lies while it is received or checked; it need not survive.
    @WithDefault("${java.io.tmpdir}")
    String folder();

    @WithDefault("2000000")
    int mostRows();

    /// Households that are committed at a time.
    @WithDefault("1000")
    int chunk();

    @WithDefault("2")
    int workers();

    /// How often somebody looks for imports that nobody works on.
    @WithDefault("5s")
    String lookEvery();

    /// How often those who follow an import are told how far it is.
    @WithDefault("500ms")
    Duration tellEvery();

    /// How often a run may stop for an unexpected reason before it is given up.
    @WithDefault("10")
    int mostAttempts();

    @WithDefault("1h")
    String sweepEvery();
}
