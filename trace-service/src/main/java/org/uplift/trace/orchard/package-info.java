/// Where fruit grows: products, plots, what is put on them, and what is brought in from them.
@NullMarked
package org.uplift.trace.orchard;

import org.jspecify.annotations.NullMarked;
