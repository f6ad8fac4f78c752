/// Where those on duty were, and when: points from whatever phone, each kept once, packed, played
/// back, shown live, and kept no longer than the rule says.
@NullMarked
package org.uplift.household.tracks;

import org.jspecify.annotations.NullMarked;
