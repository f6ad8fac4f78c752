@NullMarked
package org.uplift.trace.tally;

import org.jspecify.annotations.NullMarked;
