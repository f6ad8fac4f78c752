@NullMarked
package org.uplift.household.sheets;

import org.jspecify.annotations.NullMarked;
