/// That no event was changed since it was recorded: each is chained to the one before, a closed
/// day's events have one root, and everybody may have the proof.
@NullMarked
package org.uplift.trace.proof;

import org.jspecify.annotations.NullMarked;
