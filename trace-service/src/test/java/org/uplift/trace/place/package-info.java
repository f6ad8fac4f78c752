@NullMarked
package org.uplift.trace.place;

import org.jspecify.annotations.NullMarked;
