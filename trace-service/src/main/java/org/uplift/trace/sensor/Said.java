package org.uplift.trace.sensor;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A message as it came from the broker.
record Said(String topic, byte[] body) {

    static final String TOPICS = "sensors/+/readings";

    private static final Pattern TOPIC =
            Pattern.compile("sensors/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/readings");

    /// Which the broker has let in under this topic.
    @Nullable UUID device() {
        var topics = TOPIC.matcher(topic);
        return topics.matches() ? UUID.fromString(topics.group(1)) : null;
    }

    @Override
    public String toString() {
        return topic;
    }
}
