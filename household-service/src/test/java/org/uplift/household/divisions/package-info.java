@NullMarked
package org.uplift.household.divisions;

import org.jspecify.annotations.NullMarked;
