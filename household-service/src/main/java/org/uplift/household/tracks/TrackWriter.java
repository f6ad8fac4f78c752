package org.uplift.household.tracks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.uplift.household.tracks.Chunks.Written;
import org.uplift.household.tracks.TrackWatch.Grown;

/// Merges what came into what is there, under the lock of its rows: no batch loses what another
/// brought at the same time.
@Singleton
class TrackWriter {

    private final List<TrackWatch> watches;

    TrackWriter(@All List<TrackWatch> watches) {
        this.watches = watches;
    }

    List<Receipt> write(Connection connection, List<Delivery> deliveries) throws SQLException {
        var people = deliveries.stream().map(Delivery::subject).collect(toSet());
        var days = DutyDays.of(connection, people);
        var wanted = new TreeMap<Chunk, List<Delivery>>();
        for (var delivery : deliveries) {
            chunks(served(delivery, days))
                    .forEach((chunk, fixes) ->
                            wanted.computeIfAbsent(chunk, _ -> new ArrayList<>())
                                    .add(delivery.with(fixes)));
        }
        if (wanted.isEmpty()) {
            return receipts(deliveries, days, Map.of(), Map.of());
        }
        var held = Chunks.hold(connection, wanted.keySet());
        var merged = merged(wanted, held);
        var isThere = merged.stream().collect(groupingBy(one -> held.containsKey(one.chunk())));
        Chunks.begin(connection, isThere.getOrDefault(false, List.of()));
        Chunks.grow(connection, isThere.getOrDefault(true, List.of()));
        if (!merged.isEmpty()) {
            LivePositions.move(connection, merged);
            var grown = merged.stream().map(TrackWriter::stretch).toList();
            for (var watch : watches) {
                watch.heard(connection, grown);
            }
        }
        return receipts(deliveries, days, wanted, held);
    }

    private static Delivery served(Delivery delivery, DutyDays days) {
        return delivery.with(
                delivery.fixes().stream()
                        .filter(fix -> days.serves(delivery.subject(), fix))
                        .toList());
    }

    private static Map<Chunk, List<Fix>> chunks(Delivery delivery) {
        return delivery.fixes().stream().collect(groupingBy(fix -> Chunk.of(delivery, fix)));
    }

    /// Those that grow, each of them once.
    private static List<Written> merged(
            TreeMap<Chunk, List<Delivery>> wanted, Map<Chunk, Track> held) {
        var merged = new ArrayList<Written>();
        wanted.forEach((chunk, deliveries) -> {
            var before = held.getOrDefault(chunk, Track.EMPTY);
            var after = before;
            var skew = 0L;
            for (var delivery : deliveries) {
                after = after.with(delivery.fixes());
                skew = Math.max(skew, delivery.skew());
            }
            if (after.size() > before.size()) {
                merged.add(new Written(chunk, after, skew));
            }
        });
        return merged;
    }

    private static Grown stretch(Written written) {
        var fixes = written.track().fixes();
        return new Grown(written.chunk().subject(), fixes.getFirst().at(), fixes.getLast().at());
    }

    /// Who brings what somebody before them in the same transaction brought, brings nothing new.
    private static List<Receipt> receipts(
            List<Delivery> deliveries,
            DutyDays days,
            Map<Chunk, List<Delivery>> wanted,
            Map<Chunk, Track> held) {
        var seen = new Counted();
        wanted.keySet()
                .forEach(
                        chunk -> seen.know(chunk.subject(), held.getOrDefault(chunk, Track.EMPTY)));
        return deliveries.stream()
                .map(delivery -> seen.receipt(delivery, served(delivery, days).fixes()))
                .toList();
    }
}
