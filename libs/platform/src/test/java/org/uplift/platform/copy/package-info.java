@NullMarked
package org.uplift.platform.copy;

import org.jspecify.annotations.NullMarked;
