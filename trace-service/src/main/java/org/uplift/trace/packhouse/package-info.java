/// What becomes of fruit: it is graded, packed in boxes, put on pallets, shipped and sold.
@NullMarked
package org.uplift.trace.packhouse;

import org.jspecify.annotations.NullMarked;
