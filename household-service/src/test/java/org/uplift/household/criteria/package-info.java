@NullMarked
package org.uplift.household.criteria;

import org.jspecify.annotations.NullMarked;
