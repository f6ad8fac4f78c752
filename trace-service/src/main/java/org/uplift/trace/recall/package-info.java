/// Lots that are taken back, with everything they went into.
@NullMarked
package org.uplift.trace.recall;

import org.jspecify.annotations.NullMarked;
