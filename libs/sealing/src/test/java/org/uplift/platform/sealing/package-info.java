@NullMarked
package org.uplift.platform.sealing;

import org.jspecify.annotations.NullMarked;
