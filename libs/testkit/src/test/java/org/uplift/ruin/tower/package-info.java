/// A specimen that breaks every house rule.
@NullMarked
package org.uplift.ruin.tower;

import org.jspecify.annotations.NullMarked;
