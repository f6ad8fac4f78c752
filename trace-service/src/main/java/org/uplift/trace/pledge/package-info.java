/// What buyers pledge for growers, and how it is handed over.
@NullMarked
package org.uplift.trace.pledge;

import org.jspecify.annotations.NullMarked;
