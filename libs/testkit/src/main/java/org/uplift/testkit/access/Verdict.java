package org.uplift.testkit.access;

/// What a request came to.
enum Verdict {
    PERMITTED,
    FORBIDDEN,
    MISSING,
    EMPTY,
    /// Something that no row of the table means.
    UNHEARD_OF
}
