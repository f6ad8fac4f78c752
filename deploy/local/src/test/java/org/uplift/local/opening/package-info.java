@NullMarked
package org.uplift.local.opening;

import org.jspecify.annotations.NullMarked;
