/// How far a household is from its exit, component by component.
@NullMarked
package org.uplift.household.exitscore;

import org.jspecify.annotations.NullMarked;
