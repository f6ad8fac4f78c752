package org.uplift.household.family;

import java.util.UUID;
import org.uplift.household.registry.Household;

/// What is in hand for a household beside its file, and goes where its people go: when two become
/// one, and back when they are two again.
public interface Belongings {

    /// @param files as they are to be without it
    /// @return as they are to be with it
    Consequence join(UUID merger, Household kept, Household absorbed, Consequence files);

    /// Whatever came with the merger goes back, as it has become since.
    ///
    /// @param files as they are to be without it
    /// @return as they are to be with it
    Consequence part(UUID merger, Household kept, Household absorbed, Consequence files);
}
