/// What a household has to reach, and what brings it under watch again: data of each region, from a
/// day on.
@NullMarked
package org.uplift.household.criteria;

import org.jspecify.annotations.NullMarked;
