package org.uplift.household.retelling;

/// A part of the register that can tell how everything in it stands.
public interface Teller {

    /// Tells again, in the present transaction, what the topics do not tell as it stands.
    ///
    /// @return how much that was
    int tellAgain(Heard heard);
}
