/// Households drawn at random for a look, so that nobody can steer the draw and anyone can repeat
/// it: first who may be drawn and the hash of a seed, then the seed.
@NullMarked
package org.uplift.household.spotchecks;

import org.jspecify.annotations.NullMarked;
