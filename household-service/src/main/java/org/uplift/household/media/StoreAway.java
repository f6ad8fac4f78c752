package org.uplift.household.media;

import java.io.IOException;

/// The object store does not answer, or not as it should. It passes; whoever meets it asks again.
final class StoreAway extends IOException {
    StoreAway(Exception cause) {
        super("The object store is away", cause);
    }
}
