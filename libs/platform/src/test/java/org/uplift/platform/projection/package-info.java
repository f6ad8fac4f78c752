@NullMarked
package org.uplift.platform.projection;

import org.jspecify.annotations.NullMarked;
