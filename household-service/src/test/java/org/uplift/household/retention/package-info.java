@NullMarked
package org.uplift.household.retention;

import org.jspecify.annotations.NullMarked;
