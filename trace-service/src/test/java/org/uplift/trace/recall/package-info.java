@NullMarked
package org.uplift.trace.recall;

import org.jspecify.annotations.NullMarked;
