@NullMarked
package org.uplift.household.rules;

import org.jspecify.annotations.NullMarked;
