@NullMarked
package org.uplift.household.family;

import org.jspecify.annotations.NullMarked;
