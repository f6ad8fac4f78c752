@NullMarked
package org.uplift.household.needs;

import org.jspecify.annotations.NullMarked;
