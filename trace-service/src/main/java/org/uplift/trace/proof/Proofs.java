package org.uplift.trace.proof;

import java.util.List;

/// The proofs of an event, and of what declares it wrong.
record Proofs(List<Proof> items) {}
