/// The sums as they are kept for reading, and the questions they answer.
@NullMarked
package org.uplift.analytics.statistics;

import org.jspecify.annotations.NullMarked;
