package org.uplift.trace.grower;

import java.util.UUID;

/// Lets go of what is kept about a household that is erased, in the same transaction.
public interface Farewell {

    void to(UUID household);
}
