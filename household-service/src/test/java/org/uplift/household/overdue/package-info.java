@NullMarked
package org.uplift.household.overdue;

import org.jspecify.annotations.NullMarked;
