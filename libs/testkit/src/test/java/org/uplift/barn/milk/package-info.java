/// A specimen that keeps the house rules.
@NullMarked
package org.uplift.barn.milk;

import org.jspecify.annotations.NullMarked;
