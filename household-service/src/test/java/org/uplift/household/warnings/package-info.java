@NullMarked
package org.uplift.household.warnings;

import org.jspecify.annotations.NullMarked;
