@NullMarked
package org.uplift.platform.outward;

import org.jspecify.annotations.NullMarked;
