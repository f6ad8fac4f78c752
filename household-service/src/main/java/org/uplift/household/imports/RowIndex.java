package org.uplift.household.imports;

/// Remembers in which row a number stood first, for millions of numbers in little memory.
final class RowIndex {

    private static final int SMALL = 1 << 10;

    private long[] keys = new long[SMALL];
    private int[] rows = new int[SMALL];
    private int count;

    /// @param key not 0
    /// @return the row it stood in already, or 0
    int put(long key, int row) {
        if (count * 2 > keys.length) {
            grow();
        }
        var place = place(key);
        if (keys[place] == key) {
            return rows[place];
        }
        keys[place] = key;
        rows[place] = row;
        count++;
        return 0;
    }

    private int place(long key) {
        var mask = keys.length - 1;
        var hash = key * 0x9E3779B97F4A7C15L;
        var place = (int) (hash >>> 32) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        var oldKeys = keys;
        var oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
