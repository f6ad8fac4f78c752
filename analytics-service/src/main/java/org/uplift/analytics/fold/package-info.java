/// Kafka Streams over the facts of households: every change is taken from and added to the sums of
/// all divisions it touches, exactly once.
@NullMarked
package org.uplift.analytics.fold;

import org.jspecify.annotations.NullMarked;
