package org.uplift.platform.daybook;

import java.time.Duration;
import org.jboss.logging.Logger;

/// A line in the log for each use case, whoever began it: a request, an import, a poll of a topic.
public final class Daybook {

    private static final Logger LOG = Logger.getLogger(Daybook.class);

    private Daybook() {}

    public static void write(Entry entry) {
        LOG.info(entry);
    }

    /// What was learned from a topic; there are many of these.
    public static void learned(int messages, String topic, Duration lasted) {
        LOG.debugf("learn %s: %d in %d ms", topic, messages, lasted.toMillis());
    }
}
