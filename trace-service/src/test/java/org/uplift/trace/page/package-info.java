@NullMarked
package org.uplift.trace.page;

import org.jspecify.annotations.NullMarked;
