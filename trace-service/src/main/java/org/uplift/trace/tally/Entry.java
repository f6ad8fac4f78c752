package org.uplift.trace.tally;

import java.util.List;
import java.util.UUID;
import org.uplift.trace.step.StepCard;

/// What a kind of sheet holds, a row a step.
interface Entry {

    List<String> columns();

    /// Records one row as if it had come alone.
    StepCard take(UUID id, Line line);
}
