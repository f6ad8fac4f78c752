/// What other services tell of households: their sales, wages and moves become incomes, work and
/// divisions in their files.
@NullMarked
package org.uplift.household.tidings;

import org.jspecify.annotations.NullMarked;
