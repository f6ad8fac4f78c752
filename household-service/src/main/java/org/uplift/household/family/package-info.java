/// How families change: who comes and who goes, who heads them, which split, merge and move.
@NullMarked
package org.uplift.household.family;

import org.jspecify.annotations.NullMarked;
