@NullMarked
package org.uplift.trace.hash;

import org.jspecify.annotations.NullMarked;
