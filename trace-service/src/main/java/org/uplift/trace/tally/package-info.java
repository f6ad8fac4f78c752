/// Harvests and sales that come as a sheet: all of it or nothing.
@NullMarked
package org.uplift.trace.tally;

import org.jspecify.annotations.NullMarked;
