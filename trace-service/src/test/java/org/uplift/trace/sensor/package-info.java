@NullMarked
package org.uplift.trace.sensor;

import org.jspecify.annotations.NullMarked;
