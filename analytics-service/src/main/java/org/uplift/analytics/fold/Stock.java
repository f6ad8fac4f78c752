package org.uplift.analytics.fold;

import java.util.function.Function;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.Stores;

/// Where the state is kept while the stream runs; its changelog on Kafka is what lasts.
enum Stock {
    /// On the heap: fast, filled again from the changelog at every start. For a county.
    MEMORY(Stores::inMemoryKeyValueStore),
    /// In RocksDB: off the heap and kept on disk over an orderly restart. For a province.
    ROCKSDB(Stores::persistentKeyValueStore);

    private final Function<String, KeyValueBytesStoreSupplier> kind;

    Stock(Function<String, KeyValueBytesStoreSupplier> kind) {
        this.kind = kind;
    }

    KeyValueBytesStoreSupplier of(String store) {
        return kind.apply(store);
    }
}
