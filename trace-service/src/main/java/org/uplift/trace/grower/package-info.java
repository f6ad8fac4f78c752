/// Households that grow fruit, as this service has learned of them from `household-events`.
@NullMarked
package org.uplift.trace.grower;

import org.jspecify.annotations.NullMarked;
