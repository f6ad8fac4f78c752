package org.uplift.household.visits;

import java.util.List;
import java.util.UUID;

/// Whether the evidence of a county is as it was found.
///
/// @param appraisals that were looked at
/// @param faults first to last, the first hundred of them
record EvidenceProof(String division, long appraisals, boolean whole, List<Fault> faults) {

    /// @param what `chain-broken`, `visit-changed`, `visit-gone` or `track-changed`
    record Fault(long sequence, UUID visit, String what) {}
}
