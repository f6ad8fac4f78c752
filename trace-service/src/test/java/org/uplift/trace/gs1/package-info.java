@NullMarked
package org.uplift.trace.gs1;

import org.jspecify.annotations.NullMarked;
