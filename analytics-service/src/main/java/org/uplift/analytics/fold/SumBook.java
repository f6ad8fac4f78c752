package org.uplift.analytics.fold;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Sums;
import org.uplift.analytics.measure.Tally;

/// Adds what changes to the sums of the divisions whose seat is here. It tells nothing on: what its
/// store is logged in is what others read.
final class SumBook implements Processor<String, Changes, Void, Void> {

    static final String STORE = "sums";

    private static final int MOST_RECENT = 2_000;

    /// The tallies used last, as they are; the store keeps them as bytes.
    private final SequencedMap<SumKey, Tally> recent = new LinkedHashMap<>(16, 0.75f, true);

    private KeyValueStore<SumKey, Tally> tallies;

    @SuppressWarnings("NullAway.Init")
    SumBook() {}

    @Override
    public void init(ProcessorContext<Void, Void> context) {
        tallies = context.getStateStore(STORE);
        recent.clear();
    }

    @Override
    public void process(Record<String, Changes> told) {
        told.value().at(told.key()).forEach(this::add);
    }

    private void add(SumKey key, Sums change) {
        var tally = known(key).plus(new Tally(1, change));
        tallies.put(key, tally);
        recent.put(key, tally);
        if (recent.size() > MOST_RECENT) {
            var _ = recent.pollFirstEntry();
        }
    }

    private Tally known(SumKey key) {
        var fresh = recent.get(key);
        if (fresh != null) {
            return fresh;
        }
        var stored = tallies.get(key);
        return stored == null ? Tally.NONE : stored;
    }
}
