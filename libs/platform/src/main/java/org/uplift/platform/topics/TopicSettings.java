package org.uplift.platform.topics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// How topics are made that are not there.
@ConfigMapping(prefix = "uplift.kafka")
interface TopicSettings {

    @WithDefault("6")
    int partitions();

    /// As many copies as the broker makes by default, where nothing else is said.
    Optional<Short> replication();
}
