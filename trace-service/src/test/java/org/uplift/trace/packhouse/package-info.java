@NullMarked
package org.uplift.trace.packhouse;

import org.jspecify.annotations.NullMarked;
