@NullMarked
package org.uplift.platform.duties;

import org.jspecify.annotations.NullMarked;
