@NullMarked
package org.uplift.trace.query;

import org.jspecify.annotations.NullMarked;
