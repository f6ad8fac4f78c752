/// Where things come from and where they went: through transformation, packing and attachment, each
/// in its time.
@NullMarked
package org.uplift.trace.genealogy;

import org.jspecify.annotations.NullMarked;
