@NullMarked
package org.uplift.household.exports;

import org.jspecify.annotations.NullMarked;
