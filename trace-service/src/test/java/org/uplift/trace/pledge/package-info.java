@NullMarked
package org.uplift.trace.pledge;

import org.jspecify.annotations.NullMarked;
