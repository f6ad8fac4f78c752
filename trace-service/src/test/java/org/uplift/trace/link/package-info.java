@NullMarked
package org.uplift.trace.link;

import org.jspecify.annotations.NullMarked;
