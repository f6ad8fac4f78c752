/// The house rules, held against specimens.
@NullMarked
package org.uplift.testkit.house;

import org.jspecify.annotations.NullMarked;
