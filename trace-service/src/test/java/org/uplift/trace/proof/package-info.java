@NullMarked
package org.uplift.trace.proof;

import org.jspecify.annotations.NullMarked;
