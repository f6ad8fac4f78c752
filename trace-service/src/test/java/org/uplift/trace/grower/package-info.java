@NullMarked
package org.uplift.trace.grower;

import org.jspecify.annotations.NullMarked;
