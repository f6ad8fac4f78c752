package org.uplift.household.tracks;

import java.io.Serial;

/// Somebody else began a chunk at the same moment.
final class BegunElsewhere extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;
}
