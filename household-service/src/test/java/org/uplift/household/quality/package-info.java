@NullMarked
package org.uplift.household.quality;

import org.jspecify.annotations.NullMarked;
