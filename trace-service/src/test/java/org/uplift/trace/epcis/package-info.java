@NullMarked
package org.uplift.trace.epcis;

import org.jspecify.annotations.NullMarked;
