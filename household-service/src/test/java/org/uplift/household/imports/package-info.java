@NullMarked
package org.uplift.household.imports;

import org.jspecify.annotations.NullMarked;
