@NullMarked
package org.uplift.household.layout;

import org.jspecify.annotations.NullMarked;
