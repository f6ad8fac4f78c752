package org.uplift.analytics.fold;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.uplift.analytics.measure.SumKey;
import org.uplift.analytics.measure.Tally;

/// How the words of the fold stand in stores and topics. Everything in them is ASCII or a number.
final class Wire {

    static final Serde<UUID> UUIDS = serde(Wire::write, Wire::uuid);
    static final Serde<Entry> ENTRIES = serde(Entry::bytes, packed(Entry::read));
    static final Serde<Changes> CHANGES = serde(Changes::bytes, packed(Changes::read));
    static final Serde<SumKey> KEYS = serde(key -> key.text().getBytes(ISO_8859_1), Wire::key);
    static final Serde<Tally> TALLIES = serde(Tally::bytes, packed(Tally::read));

    private Wire() {}

    private static <T> Serde<T> serde(Function<T, byte[]> write, Function<byte[], T> read) {
        return Serdes.serdeFrom(
                (_, value) -> value == null ? null : write.apply(value),
                (_, bytes) -> bytes == null ? null : read.apply(bytes));
    }

    private static <T> Function<byte[], T> packed(Function<ByteBuffer, T> read) {
        return bytes -> read.apply(ByteBuffer.wrap(bytes));
    }

    private static byte[] write(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] array) {
        var bytes = ByteBuffer.wrap(array);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static SumKey key(byte[] bytes) {
        return SumKey.parse(new String(bytes, ISO_8859_1));
    }
}
