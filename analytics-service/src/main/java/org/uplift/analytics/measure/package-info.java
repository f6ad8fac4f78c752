/// What is counted about households: lines, measures, the contribution of one household and sums of
/// many. Pure functions of the facts; the other features of this service speak in these words.
@NullMarked
package org.uplift.analytics.measure;

import org.jspecify.annotations.NullMarked;
