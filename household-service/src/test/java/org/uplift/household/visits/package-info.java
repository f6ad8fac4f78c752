@NullMarked
package org.uplift.household.visits;

import org.jspecify.annotations.NullMarked;
