package org.uplift.household.registry;

import java.util.List;
import java.util.UUID;

/// Knows whether a household that was just entered is perhaps on the register already.
public interface Recognition {

    /// Asked once the entry stands. Whoever cannot tell just now says nothing, and looks later.
    ///
    /// @return the candidates that are open about it
    List<UUID> resembling(UUID household);
}
