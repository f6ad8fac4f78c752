/// What laboratories found in fruit, and what its growers are certified for.
@NullMarked
package org.uplift.trace.assay;

import org.jspecify.annotations.NullMarked;
