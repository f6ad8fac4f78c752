/// Households that got through, and stand to fall again.
@NullMarked
package org.uplift.household.warnings;

import org.jspecify.annotations.NullMarked;
