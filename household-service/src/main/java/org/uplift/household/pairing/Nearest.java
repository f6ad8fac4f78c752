package org.uplift.household.pairing;

import java.util.Arrays;

/// Puts helpers in the order of their distance.
record Nearest(int[] metres) {

    int[] order() {
        var keys = new long[metres.length];
        for (var helper = 0; helper < keys.length; helper++) {
            keys[helper] = (long) metres[helper] << Integer.SIZE | helper;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }
}
