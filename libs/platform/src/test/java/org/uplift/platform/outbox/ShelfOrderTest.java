package org.uplift.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Writers whose transactions overlap in every way that row locks permit: a key that one of them
/// has changed is not changed by another before it has ended.
class ShelfOrderTest {

    private static final int WRITERS = 4;
    private static final int KEYS = 3;
    private static final int STEPS = 250;

    private final List<Connection> writers = new ArrayList<>();
    private final List<Map<String, List<String>>> uncommitted = new ArrayList<>();
    private final Map<String, List<String>> committed = new HashMap<>();
    private final Map<String, List<String>> taken = new HashMap<>();
    private int written;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void keepsTheOrderOfEveryKeyAndLosesNothing(long seed) throws SQLException {
        var room = Storeroom.open();
        var chance = new Random(seed);
        try (var reader = room.session()) {
            var shelf = new Shelf(reader, 1 + chance.nextInt(6));
            for (var i = 0; i < WRITERS; i++) {
                writers.add(room.writer());
                uncommitted.add(new HashMap<>());
            }
            for (var step = 0; step < STEPS; step++) {
                switch (chance.nextInt(10)) {
                    case 0, 1 -> end(chance.nextInt(WRITERS), chance.nextInt(5) > 0);
                    case 2, 3 -> take(shelf);
                    default -> write(room, chance.nextInt(WRITERS), "key " + chance.nextInt(KEYS));
                }
            }
            for (var i = 0; i < WRITERS; i++) {
                end(i, true);
                writers.get(i).close();
            }
            while (take(shelf)) {}
        }
        assertThat(taken).isEqualTo(committed);
    }

    private void write(Storeroom room, int writer, String key) throws SQLException {
        for (var other = 0; other < WRITERS; other++) {
            if (other != writer && uncommitted.get(other).containsKey(key)) {
                return;
            }
        }
        var payload = Integer.toString(++written);
        room.put(writers.get(writer), key, payload);
        uncommitted.get(writer).computeIfAbsent(key, _ -> new ArrayList<>()).add(payload);
    }

    private void end(int writer, boolean well) throws SQLException {
        if (well) {
            writers.get(writer).commit();
            uncommitted
                    .get(writer)
                    .forEach((key, payloads) ->
                            committed
                                    .computeIfAbsent(key, _ -> new ArrayList<>())
                                    .addAll(payloads));
        } else {
            writers.get(writer).rollback();
        }
        uncommitted.get(writer).clear();
    }

    /// Deletes at once or leaves it lying, as the relay does while the broker has not answered.
    @CanIgnoreReturnValue
    private boolean take(Shelf shelf) throws SQLException {
        var parcels = shelf.take();
        for (var parcel : parcels) {
            taken.computeIfAbsent(new String(parcel.key(), UTF_8), _ -> new ArrayList<>())
                    .add(new String(parcel.payload(), UTF_8));
        }
        if (parcels.size() % 2 == 1) {
            shelf.clear(parcels);
        }
        return !parcels.isEmpty();
    }
}
