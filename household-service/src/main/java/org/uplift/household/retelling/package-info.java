/// After a loss of topics the register tells again what they tell no longer.
@NullMarked
package org.uplift.household.retelling;

import org.jspecify.annotations.NullMarked;
