/// Which topics there are, and that they are there.
@NullMarked
package org.uplift.platform.topics;

import org.jspecify.annotations.NullMarked;
