package org.uplift.analytics.fold;

import static org.apache.kafka.clients.producer.ProducerConfig.TRANSACTION_TIMEOUT_CONFIG;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.uplift.analytics.Lines;
import org.uplift.analytics.measure.Generation;

/// The fold in a process of its own, to be killed. What it leaves open the broker soon ends.
record LoneFold(Path state, Stock stock) implements StreamPolicy {

    static final Generation GENERATION = new Generation(0x0dead);

    static final String GROUP = "lone-fold";

    /// Where it keeps the last tallies.
    static final String SUMS = GENERATION.sums(GROUP);

    public static void main(String[] arguments) {
        var policy = new LoneFold(Path.of(arguments[1]), Stock.valueOf(arguments[2]));
        Map<String, Object> kafka = Map.of("bootstrap.servers", arguments[0]);
        new Topics(kafka).makeMissing();
        Aside nowhere = (_, _, _) -> {};
        var fold = new Fold(Lines.SOME, nowhere, policy.stock());
        var settings = StreamSettings.of(policy, GENERATION, kafka);
        settings.put(StreamsConfig.producerPrefix(TRANSACTION_TIMEOUT_CONFIG), 3_000);
        new KafkaStreams(fold.topology(), new StreamsConfig(settings)).start();
    }

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public String instance() {
        return "lone";
    }

    @Override
    public int threads() {
        return 2;
    }

    @Override
    public Duration commitEvery() {
        return Duration.ofMillis(100);
    }

    @Override
    public long cacheBytes() {
        return 1 << 20;
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(1);
    }
}
