@NullMarked
package org.uplift.household.supervision;

import org.jspecify.annotations.NullMarked;
