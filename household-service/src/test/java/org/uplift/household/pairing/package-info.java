@NullMarked
package org.uplift.household.pairing;

import org.jspecify.annotations.NullMarked;
