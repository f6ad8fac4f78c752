/// Households for whom help by moving is due, as this service has learned of them from
/// `household-events`.
@NullMarked
package org.uplift.relocation.candidate;

import org.jspecify.annotations.NullMarked;
