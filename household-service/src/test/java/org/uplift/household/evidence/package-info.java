@NullMarked
package org.uplift.household.evidence;

import org.jspecify.annotations.NullMarked;
