@NullMarked
package org.uplift.trace.orchard;

import org.jspecify.annotations.NullMarked;
