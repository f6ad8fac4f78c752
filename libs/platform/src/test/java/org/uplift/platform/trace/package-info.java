@NullMarked
package org.uplift.platform.trace;

import org.jspecify.annotations.NullMarked;
