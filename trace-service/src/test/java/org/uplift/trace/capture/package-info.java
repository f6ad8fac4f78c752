@NullMarked
package org.uplift.trace.capture;

import org.jspecify.annotations.NullMarked;
