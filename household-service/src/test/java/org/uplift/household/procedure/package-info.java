@NullMarked
package org.uplift.household.procedure;

import org.jspecify.annotations.NullMarked;
