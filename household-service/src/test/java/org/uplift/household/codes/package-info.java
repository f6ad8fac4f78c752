@NullMarked
package org.uplift.household.codes;

import org.jspecify.annotations.NullMarked;
