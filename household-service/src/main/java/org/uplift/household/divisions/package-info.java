/// The country's administrative divisions, five levels from province to village: loaded, served,
/// and at hand in memory wherever a file is checked.
@NullMarked
package org.uplift.household.divisions;

import org.jspecify.annotations.NullMarked;
