package org.uplift.analytics.fold;

import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/// Where a message goes that makes no sense, so that the others can pass.
interface Aside {

    void layAside(Record<String, String> message, RecordMetadata place, RuntimeException cause);
}
