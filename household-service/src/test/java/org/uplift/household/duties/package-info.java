@NullMarked
package org.uplift.household.duties;

import org.jspecify.annotations.NullMarked;
