@NullMarked
package org.uplift.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
