@NullMarked
package org.uplift.local.ground;

import org.jspecify.annotations.NullMarked;
