/// The poverty lines of regions and years, as entered.
@NullMarked
package org.uplift.analytics.lines;

import org.jspecify.annotations.NullMarked;
