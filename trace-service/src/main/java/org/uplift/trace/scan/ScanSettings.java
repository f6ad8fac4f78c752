package org.uplift.trace.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What is thought of scans.
@ConfigMapping(prefix = "uplift.scans")
interface ScanSettings {

    /// As many wait to be written at most; more are not counted.
    @WithDefault("20000")
    int waiting();

    /// Whole months, beside the one that is running.
    @WithDefault("36")
    int monthsKept();

    /// How soon a warning is taken back when what was missing has been recorded.
    Duration lookEvery();

    /// Numbers that nobody issued, of one day, area and product, that have a warning each; the
    /// others are counted.
    @WithDefault("100")
    int mostNeverIssued();

    /// Scans of one box since it was sold before somebody looks at it.
    @WithDefault("20")
    int mostAfterSale();
}
