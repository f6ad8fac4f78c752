@NullMarked
package org.uplift.trace.scan;

import org.jspecify.annotations.NullMarked;
