/// How good the evidence of a visit is: what its track says, with reasons.
@NullMarked
package org.uplift.household.evidence;

import org.jspecify.annotations.NullMarked;
