/// The measures that help households: planned, begun, ended, and what they earned. While one runs,
/// its category stands in the household's file.
@NullMarked
package org.uplift.household.measures;

import org.jspecify.annotations.NullMarked;
