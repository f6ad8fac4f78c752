package org.uplift.platform.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/// How long a consumer bears with trouble.
@ConfigMapping(prefix = "uplift.inbox")
interface InboxPolicy {

    /// How often a message is tried before it is laid aside.
    @WithDefault("4")
    int attempts();

    /// The wait before the second attempt; it doubles with every further one.
    @WithDefault("200ms")
    Duration firstPause();

    /// The longest wait between two looks for a database that is away.
    @WithDefault("5s")
    Duration longestPause();

    /// How long the inbox knows what it has heard. The broker forgets how far a group has read when
    /// the group was away for a week, and tells it everything again.
    @DurationMin(days = 8)
    @WithDefault("30D")
    Duration memory();
}
