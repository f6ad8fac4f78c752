/// Which helper answers for which household, from when to when: proposed so that ways are short and
/// limits kept, accepted by the county, and written into the files.
@NullMarked
package org.uplift.household.pairing;

import org.jspecify.annotations.NullMarked;
