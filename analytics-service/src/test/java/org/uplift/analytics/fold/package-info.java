@NullMarked
package org.uplift.analytics.fold;

import org.jspecify.annotations.NullMarked;
