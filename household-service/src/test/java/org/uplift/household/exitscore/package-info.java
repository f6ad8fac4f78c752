@NullMarked
package org.uplift.household.exitscore;

import org.jspecify.annotations.NullMarked;
