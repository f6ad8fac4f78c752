/// What every step of the trade has in common: it is taken once, checked, and told in EPCIS.
@NullMarked
package org.uplift.trace.step;

import org.jspecify.annotations.NullMarked;
