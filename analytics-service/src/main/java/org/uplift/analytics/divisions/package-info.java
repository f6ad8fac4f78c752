/// The names of divisions, as learnt from the register's facts.
@NullMarked
package org.uplift.analytics.divisions;

import org.jspecify.annotations.NullMarked;
