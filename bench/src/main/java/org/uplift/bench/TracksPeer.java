package org.uplift.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;

/// `COPY` alone, of the packed rows that the service wrote, as many of them in each commit as a
/// batch of points brings.
record TracksPeer(List<Connection> hands, List<Row> rows) implements AutoCloseable {

    private static final int ROWS_A_BATCH = 2;
    private static final String TABLE = "peer.track_chunk";

    /// In the words of `COPY`.
    record Row(String text, int points) {}

    static TracksPeer of(Track track, int many) throws SQLException {
        var hands = new ArrayList<Connection>();
        for (var hand = 0; hand < many; hand++) {
            hands.add(track.connection());
        }
        try (var make = hands.getFirst().createStatement()) {
            make.execute("create schema if not exists peer");
            make.execute("create table " + TABLE + " (like track_chunk including all)");
        }
        return new TracksPeer(hands, new ArrayList<>());
    }

    /// What the service wrote since.
    ///
    /// @param points that it acknowledged
    void take(Instant from, int points) throws SQLException {
        rows.clear();
        try (var ask = hands.getFirst().createStatement();
                var found =
                        ask.executeQuery(
                                """
                                select concat_ws(E'\\t', subject, division, slot,
                                    '\\\\x' || encode(packed, 'hex'), points, skew_millis), points
                                from track_chunk where slot >= %d\
                                """
                                        .formatted(from.getEpochSecond() / 600))) {
            while (found.next()) {
                rows.add(new Row(found.getString(1) + "\n", found.getInt(2)));
            }
            ask.execute("truncate " + TABLE);
        }
        var kept = rows.stream().mapToInt(Row::points).sum();
        if (kept < points) {
            throw new IllegalStateException("%d of %d points are kept".formatted(kept, points));
        }
    }

    /// @return points a second
    double copy() throws Exception {
        var begun = System.nanoTime();
        try (var work = Executors.newFixedThreadPool(hands.size())) {
            var done = new ArrayList<Future<Void>>();
            for (var hand = 0; hand < hands.size(); hand++) {
                var number = hand;
                Callable<Void> one = () -> copy(number);
                done.add(work.submit(one));
            }
            for (var one : done) {
                var _ = one.get();
            }
        }
        var points = rows.stream().mapToLong(Row::points).sum();
        return points / ((System.nanoTime() - begun) / 1e9);
    }

    private Void copy(int hand) throws Exception {
        var share = rows.size() / hands.size();
        var copy = hands.get(hand).unwrap(PGConnection.class).getCopyAPI();
        for (var at = hand * share; at < (hand + 1) * share; at += ROWS_A_BATCH) {
            var in = copy.copyIn("copy " + TABLE + " from stdin");
            for (var row : rows.subList(at, Math.min(at + ROWS_A_BATCH, (hand + 1) * share))) {
                var bytes = row.text().getBytes(UTF_8);
                in.writeToCopy(bytes, 0, bytes.length);
            }
            var _ = in.endCopy();
        }
        return null;
    }

    @Override
    public void close() throws SQLException {
        for (var hand : hands) {
            hand.close();
        }
    }
}
