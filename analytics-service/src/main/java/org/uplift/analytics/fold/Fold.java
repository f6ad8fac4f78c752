package org.uplift.analytics.fold;

import static org.uplift.analytics.fold.Wire.ENTRIES;
import static org.uplift.analytics.fold.Wire.HEADINGS;
import static org.uplift.analytics.fold.Wire.KEYS;
import static org.uplift.analytics.fold.Wire.TALLIES;
import static org.uplift.analytics.fold.Wire.UUIDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.uplift.analytics.measure.Generation;
import org.uplift.analytics.measure.Heading;
import org.uplift.analytics.measure.PovertyLines;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;

/// The way of a fact into the sums.
///
/// ```
/// household-events ───┬─ ledger ─ changes, by division ─ sums ─ statistics-sums
/// statistics-replays ─┘ households                      sums
/// ```
///
/// The ledger lies where a household's versions come in order; the sums of a division lie in one
/// partition, so that one commit shows what one change did to them. Within a commit the sums keep
/// what they learn to themselves and tell only where they ended. Letters that are told again come
/// by a topic divided like the first, so that they meet the same part of the ledger.
final class Fold {

    static final String HOUSEHOLDS = "household-events";
    static final String REPLAYS = "statistics-replays";

    private final PovertyLines lines;
    private final Aside aside;
    private final Stock stock;
    private final Generation generation;

    Fold(PovertyLines lines, Generation generation, Aside aside, Stock stock) {
        this.lines = lines;
        this.aside = aside;
        this.stock = stock;
        this.generation = generation;
    }

    Topology topology() {
        var builder = new StreamsBuilder();
        builder.addStateStore(Stores.keyValueStoreBuilder(stock.of(Ledger.STORE), UUIDS, ENTRIES));
        builder.stream(
                        List.of(HOUSEHOLDS, REPLAYS),
                        Consumed.with(Serdes.String(), Serdes.String()))
                .process(() -> new Ledger(lines, aside), Named.as("ledger"), Ledger.STORE)
                .repartition(
                        Repartitioned.with(KEYS, TALLIES)
                                .withName("changes")
                                .withStreamPartitioner(divided(SumKey::division)))
                .groupByKey()
                .aggregate(() -> Tally.NONE, (_, change, sum) -> sum.plus(change), sums())
                .toStream()
                .selectKey((key, _) -> new Heading(generation, key))
                .to(Heading.TOPIC, Produced.with(HEADINGS, TALLIES, divided(Heading::division)));
        return builder.build();
    }

    private Materialized<SumKey, Tally, KeyValueStore<Bytes, byte[]>> sums() {
        return Materialized.<SumKey, Tally>as(stock.of("sums"))
                .withKeySerde(KEYS)
                .withValueSerde(TALLIES);
    }

    private static <K> StreamPartitioner<K, Tally> divided(Function<K, String> division) {
        return (_, key, _, partitions) ->
                Optional.of(Set.of(Math.floorMod(division.apply(key).hashCode(), partitions)));
    }
}
