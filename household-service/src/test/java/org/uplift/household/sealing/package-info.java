@NullMarked
package org.uplift.household.sealing;

import org.jspecify.annotations.NullMarked;
