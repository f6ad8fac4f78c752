/// What trace-service tells of produce and those who grow it.
@NullMarked
package org.uplift.events.trace;

import org.jspecify.annotations.NullMarked;
