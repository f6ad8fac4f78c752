package org.uplift.local.county;

import java.util.List;
import java.util.stream.IntStream;

/// A household's rows as they stand in the file, open to mistakes.
record Page(List<List<String>> rows) {

    static final int NONE = -1;

    String at(int row, String key) {
        return rows.get(row).get(Columns.ALL.indexOf(key));
    }

    void put(int row, String key, String text) {
        rows.get(row).set(Columns.ALL.indexOf(key), text);
    }

    /// The household's own row, which is its head's.
    int first() {
        return 0;
    }

    int second() {
        return rows.size() > 1 ? 1 : NONE;
    }

    int alone() {
        return rows.size() == 1 ? 0 : NONE;
    }

    int last() {
        return rows.size() - 1;
    }

    int baby() {
        return IntStream.range(0, rows.size())
                .filter(row -> at(row, "member.birthDate").startsWith("2017"))
                .findFirst()
                .orElse(NONE);
    }

    int housed() {
        return at(0, "housing.structure").equals("none") ? NONE : 0;
    }

    int poor() {
        return at(0, "exitState").equals("not-exited") ? 0 : NONE;
    }
}
