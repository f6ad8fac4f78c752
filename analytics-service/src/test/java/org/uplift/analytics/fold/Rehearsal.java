package org.uplift.analytics.fold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.uplift.analytics.Chronicle;
import org.uplift.analytics.Lines;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;

/// The fold without a broker, one message at a time.
final class Rehearsal implements AutoCloseable {

    private final List<String> aside = new ArrayList<>();
    private final TopologyTestDriver driver;

    Rehearsal() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "rehearsal-" + UUID.randomUUID());
        Aside box = (message, _, _) -> aside.add(message.value());
        var fold = new Fold(Lines.SOME, box, Stock.MEMORY);
        driver = new TopologyTestDriver(fold.topology(), settings);
    }

    void tell(List<Chronicle.Told> story) {
        var topic =
                driver.createInputTopic(
                        Fold.HOUSEHOLDS, new StringSerializer(), new StringSerializer());
        story.forEach(told -> topic.pipeInput(told.household().toString(), told.text()));
    }

    Map<SumKey, Tally> tallies() {
        var tallies = new HashMap<SumKey, Tally>();
        try (var all = driver.<SumKey, Tally>getKeyValueStore(SumBook.STORE).all()) {
            all.forEachRemaining(entry -> tallies.put(entry.key, entry.value));
        }
        return tallies;
    }

    List<String> aside() {
        return aside;
    }

    @Override
    public void close() {
        driver.close();
    }
}
