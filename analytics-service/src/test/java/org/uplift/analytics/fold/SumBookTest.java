package org.uplift.analytics.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;
import org.uplift.analytics.Family;
import org.uplift.analytics.Lines;
import org.uplift.analytics.measure.Cell;
import org.uplift.analytics.measure.Contribution;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;

class SumBookTest {

    private static final String COUNTY = "341623000000";
    private static final SumKey ALL = new SumKey(COUNTY, Cell.TOTAL);

    private final SumBook book = new SumBook();

    /// As when a transaction broke off and the store went back to the last one.
    @Test
    void believesItsStoreWhenItBeginsAnew() {
        var lost = begin();
        tell();
        tell();
        assertThat(lost.get(ALL).folds()).isEqualTo(2);

        var restored = begin();
        tell();

        assertThat(restored.get(ALL).folds()).isEqualTo(1);
    }

    private KeyValueStore<SumKey, Tally> begin() {
        var context = new MockProcessorContext<Void, Void>();
        var store =
                Stores.keyValueStoreBuilder(Stock.MEMORY.of(SumBook.STORE), Wire.KEYS, Wire.TALLIES)
                        .withLoggingDisabled()
                        .build();
        store.init(context.getStateStoreContext(), store);
        context.addStateStore(store);
        book.init(context);
        return store;
    }

    private void tell() {
        var family = Contribution.of(Family.of(4).in("341623107210").profile(), Lines.SOME);
        book.process(new Record<>(COUNTY, Changes.between(null, family), 0));
    }
}
