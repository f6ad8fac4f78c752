package org.uplift.analytics.fold;

import static org.uplift.analytics.fold.Wire.CHANGES;
import static org.uplift.analytics.fold.Wire.ENTRIES;
import static org.uplift.analytics.fold.Wire.KEYS;
import static org.uplift.analytics.fold.Wire.TALLIES;
import static org.uplift.analytics.fold.Wire.UUIDS;

import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;
import org.uplift.analytics.measure.PovertyLines;

/// The way of a fact into the sums.
///
/// ```
/// household-events ───┬─ ledger ─ changes, by seat ─ sum book
/// statistics-replays ─┘ households                    sums
/// ```
///
/// The ledger lies where a household's versions come in order; the sums of a division lie in one
/// partition, so that one commit shows what one change did to them. Within a commit the sums keep
/// what they learn to themselves; where they ended stands in the log of their store, which is the
/// topic that others read. Letters that are told again come by a topic divided like the first, so
/// that they meet the same part of the ledger.
final class Fold {

    static final String HOUSEHOLDS = "household-events";
    static final String REPLAYS = "statistics-replays";

    private final PovertyLines lines;
    private final Aside aside;
    private final Stock stock;

    Fold(PovertyLines lines, Aside aside, Stock stock) {
        this.lines = lines;
        this.aside = aside;
        this.stock = stock;
    }

    Topology topology() {
        var builder = new StreamsBuilder();
        builder.addStateStore(Stores.keyValueStoreBuilder(stock.of(Ledger.STORE), UUIDS, ENTRIES));
        builder.addStateStore(
                Stores.keyValueStoreBuilder(stock.of(SumBook.STORE), KEYS, TALLIES)
                        .withCachingEnabled());
        builder.stream(
                        List.of(HOUSEHOLDS, REPLAYS),
                        Consumed.with(Serdes.String(), Serdes.String()))
                .process(() -> new Ledger(lines, aside), Named.as("ledger"), Ledger.STORE)
                .repartition(Repartitioned.with(Serdes.String(), CHANGES).withName("changes"))
                .process(SumBook::new, Named.as("sum-book"), SumBook.STORE);
        return builder.build();
    }
}
