/// A specimen that breaks every house rule.
@NullMarked
package org.uplift.ruin.facts;

import org.jspecify.annotations.NullMarked;
