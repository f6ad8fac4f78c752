/// A specimen that breaks every house rule.
@NullMarked
package org.uplift.ruin.tower.cellar;

import org.jspecify.annotations.NullMarked;
