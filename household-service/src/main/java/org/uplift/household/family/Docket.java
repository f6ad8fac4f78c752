package org.uplift.household.family;

import java.util.UUID;

/// Where it is asked whether two households are one family: settled when they become one, open
/// again when they are two again.
public interface Docket {

    /// Until the transaction ends; before the households are held, as whoever judges does.
    void hold(UUID one, UUID other);

    void settle(UUID kept, UUID absorbed, UUID merger);

    void reopen(UUID kept, UUID absorbed, UUID merger);
}
