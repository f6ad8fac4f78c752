/// Whether no more was sold than packed, packed than graded, graded than harvested, harvested than
/// the plot can bear.
@NullMarked
package org.uplift.trace.balance;

import org.jspecify.annotations.NullMarked;
