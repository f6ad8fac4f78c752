@NullMarked
package org.uplift.household.tidings;

import org.jspecify.annotations.NullMarked;
