@NullMarked
package org.uplift.trace.genealogy;

import org.jspecify.annotations.NullMarked;
