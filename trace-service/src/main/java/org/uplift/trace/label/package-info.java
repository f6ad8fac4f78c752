/// The codes on boxes: as pictures, and on sheets to print.
@NullMarked
package org.uplift.trace.label;

import org.jspecify.annotations.NullMarked;
