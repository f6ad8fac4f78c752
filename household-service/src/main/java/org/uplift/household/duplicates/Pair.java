package org.uplift.household.duplicates;

import java.util.UUID;

/// Two households in the order of their ids, as the database has it.
record Pair(UUID one, UUID other) {

    static Pair of(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0
                ? new Pair(one, other)
                : new Pair(other, one);
    }
}
