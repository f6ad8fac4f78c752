/// Households given out as files, in the columns that imports read.
@NullMarked
package org.uplift.household.exports;

import org.jspecify.annotations.NullMarked;
