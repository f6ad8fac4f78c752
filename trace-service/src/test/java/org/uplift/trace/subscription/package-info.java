@NullMarked
package org.uplift.trace.subscription;

import org.jspecify.annotations.NullMarked;
