package org.uplift.household.tasks;

import java.util.UUID;

/// Where other rooms ask that somebody looks at something: a task for the township where it
/// happened, given in the transaction at hand.
public interface Attention {

    /// Asked again about the same, nothing more comes of it.
    ///
    /// @param kind what is to be looked at, such as `flagged-visit`
    /// @param about its id, such as that of the visit
    /// @param division where the household lives
    void ask(UUID household, String kind, UUID about, String division);
}
