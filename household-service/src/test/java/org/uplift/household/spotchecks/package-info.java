@NullMarked
package org.uplift.household.spotchecks;

import org.jspecify.annotations.NullMarked;
