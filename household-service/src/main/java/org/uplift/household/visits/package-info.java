/// Visits of households: opened with location on, paused for a reason, closed with an entry, and
/// appraised by what the track says.
@NullMarked
package org.uplift.household.visits;

import org.jspecify.annotations.NullMarked;
