/// A specimen that keeps the house rules.
@NullMarked
package org.uplift.barn.herd;

import org.jspecify.annotations.NullMarked;
