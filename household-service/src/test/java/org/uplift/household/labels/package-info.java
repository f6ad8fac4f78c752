@NullMarked
package org.uplift.household.labels;

import org.jspecify.annotations.NullMarked;
