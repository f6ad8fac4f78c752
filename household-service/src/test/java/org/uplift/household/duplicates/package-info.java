@NullMarked
package org.uplift.household.duplicates;

import org.jspecify.annotations.NullMarked;
