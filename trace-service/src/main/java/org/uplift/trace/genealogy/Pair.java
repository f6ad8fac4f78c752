package org.uplift.trace.genealogy;

/// Something that holds, and something that it holds.
///
/// @param child empty for everything in it
record Pair(String parent, String child, Bond bond) {

    static final String EVERYTHING = "";

    boolean isEverything() {
        return child.equals(EVERYTHING);
    }

    Pair everything() {
        return new Pair(parent, EVERYTHING, bond);
    }

    Pair of(String other) {
        return new Pair(parent, other, bond);
    }
}
