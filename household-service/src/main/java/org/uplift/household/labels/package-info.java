/// How many households were red, yellow and green, and when.
@NullMarked
package org.uplift.household.labels;

import org.jspecify.annotations.NullMarked;
