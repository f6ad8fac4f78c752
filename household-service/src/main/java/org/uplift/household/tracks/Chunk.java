package org.uplift.household.tracks;

import java.util.Comparator;

/// Ten minutes of somebody's track, packed into one row.
///
/// @param division where they served
/// @param slot how many ten minutes after 1970 it begins
record Chunk(String subject, String division, int slot) implements Comparable<Chunk> {

    private static final long MILLIS = 600_000;
    private static final Comparator<Chunk> ORDER =
            Comparator.comparing(Chunk::subject)
                    .thenComparing(Chunk::division)
                    .thenComparingLong(Chunk::slot);

    static int slot(long millis) {
        return Math.toIntExact(Math.floorDiv(millis, MILLIS));
    }

    static Chunk of(Delivery delivery, Fix fix) {
        return new Chunk(delivery.subject(), delivery.division(), slot(fix.at()));
    }

    /// In one order everywhere, so that no two who write wait for each other.
    @Override
    public int compareTo(Chunk other) {
        return ORDER.compare(this, other);
    }
}
