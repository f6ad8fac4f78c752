@NullMarked
package org.uplift.household.hooks;

import org.jspecify.annotations.NullMarked;
