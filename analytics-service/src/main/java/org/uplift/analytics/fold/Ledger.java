package org.uplift.analytics.fold;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.uplift.analytics.measure.PovertyLines;

/// Remembers what every household contributes. A newer version of its file becomes the difference
/// to the one before; a version that is known or older becomes nothing.
final class Ledger implements Processor<String, String, String, Changes> {

    static final String STORE = "households";

    private final PovertyLines lines;
    private final Aside aside;
    private ProcessorContext<String, Changes> stream;
    private KeyValueStore<UUID, Entry> entries;

    @SuppressWarnings("NullAway.Init")
    Ledger(PovertyLines lines, Aside aside) {
        this.lines = lines;
        this.aside = aside;
    }

    @Override
    public void init(ProcessorContext<String, Changes> context) {
        stream = context;
        entries = context.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, String> told) {
        read(told).ifPresent(version -> enter(version, told.timestamp()));
    }

    private Optional<Version> read(Record<String, String> told) {
        try {
            return Version.read(told.key(), told.value(), lines);
        } catch (RuntimeException e) {
            aside.layAside(told, stream.recordMetadata().orElseThrow(), e);
            return Optional.empty();
        }
    }

    private void enter(Version version, long time) {
        var known = entries.get(version.household());
        var entry = version.entry();
        if (known == null || known.version() < entry.version()) {
            entries.put(version.household(), entry);
            var before = known == null ? null : known.contribution();
            var changes = Changes.between(before, entry.contribution());
            changes.seats().forEach(seat -> stream.forward(new Record<>(seat, changes, time)));
        }
    }
}
