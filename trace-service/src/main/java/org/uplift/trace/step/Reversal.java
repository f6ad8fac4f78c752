package org.uplift.trace.step;

/// Undoes what a step did, in the room where it was done, in the transaction that takes it back.
public interface Reversal {

    boolean undoes(String kind);

    /// @throws org.uplift.platform.problem.Rejected where something later stands on it
    void undo(Step step);
}
