/// How strangers are told by our services, who said where they want to be told.
@NullMarked
package org.uplift.platform.outward;

import org.jspecify.annotations.NullMarked;
