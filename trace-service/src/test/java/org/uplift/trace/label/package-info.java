@NullMarked
package org.uplift.trace.label;

import org.jspecify.annotations.NullMarked;
