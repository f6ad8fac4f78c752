@NullMarked
package org.uplift.household.retelling;

import org.jspecify.annotations.NullMarked;
