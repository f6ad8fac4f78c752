/// Scans of codes: counted, and looked at for what cannot be.
@NullMarked
package org.uplift.trace.scan;

import org.jspecify.annotations.NullMarked;
