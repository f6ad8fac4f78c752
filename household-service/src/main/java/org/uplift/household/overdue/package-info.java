/// What is due too long climbs to the next level by itself: village, township, county.
@NullMarked
package org.uplift.household.overdue;

import org.jspecify.annotations.NullMarked;
