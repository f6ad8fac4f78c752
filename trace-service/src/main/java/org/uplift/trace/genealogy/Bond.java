package org.uplift.trace.genealogy;

import java.util.stream.Stream;

/// How one thing goes on in another.
enum Bond {
    /// A thing went into a transformation.
    INTO("into"),
    /// A thing came out of a transformation.
    OUT("out"),
    /// A thing lies in another.
    PACKED("packed"),
    /// A thing is attached to another.
    ATTACHED("attached"),
    /// A thing is one of a lot.
    OF_LOT("of-lot");

    private final String word;

    Bond(String word) {
        this.word = word;
    }

    static Bond named(String word) {
        return Stream.of(values()).filter(bond -> bond.word.equals(word)).findFirst().orElseThrow();
    }

    String word() {
        return word;
    }
}
