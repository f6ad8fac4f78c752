package org.uplift.analytics.fold;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.uplift.analytics.measure.Generation;

/// What Kafka Streams is told.
final class StreamSettings {

    private StreamSettings() {}

    /// @param kafka how the broker is reached
    static Properties of(StreamPolicy policy, Generation generation, Map<String, Object> kafka) {
        var settings = new Properties();
        settings.put(
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.get(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG));
        kafka.forEach((name, value) -> settings.putIfAbsent(name, value));
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, generation.group(policy.group()));
        settings.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        settings.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, policy.commitEvery().toMillis());
        settings.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, policy.threads());
        settings.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, policy.cacheBytes());
        settings.put(StreamsConfig.STATE_DIR_CONFIG, policy.state().toString());
        settings.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
                policy.instance());
        settings.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), 10_000);
        return settings;
    }
}
