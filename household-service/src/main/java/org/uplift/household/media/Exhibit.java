package org.uplift.household.media;

import java.util.UUID;

/// What is shown of a medium, and where it lies.
///
/// @param length of the object, opened
/// @param mark tells it apart from everything else that is shown
record Exhibit(String type, UUID object, byte[] key, Cuts cuts, long length, String mark) {

    long shown() {
        return cuts.shown(length);
    }
}
