/// Families that are on the register twice: found by what resembles, judged by people.
@NullMarked
package org.uplift.household.duplicates;

import org.jspecify.annotations.NullMarked;
