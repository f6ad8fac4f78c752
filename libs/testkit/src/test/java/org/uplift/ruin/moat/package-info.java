/// A specimen that breaks every house rule.
@NullMarked
package org.uplift.ruin.moat;

import org.jspecify.annotations.NullMarked;
