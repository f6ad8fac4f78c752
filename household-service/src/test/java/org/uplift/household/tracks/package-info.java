@NullMarked
package org.uplift.household.tracks;

import org.jspecify.annotations.NullMarked;
