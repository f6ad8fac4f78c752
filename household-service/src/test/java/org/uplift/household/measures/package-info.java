@NullMarked
package org.uplift.household.measures;

import org.jspecify.annotations.NullMarked;
