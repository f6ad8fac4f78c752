/// What households need: said, promised, met, and confirmed by the household itself.
@NullMarked
package org.uplift.household.needs;

import org.jspecify.annotations.NullMarked;
