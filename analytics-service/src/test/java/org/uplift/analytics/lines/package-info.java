@NullMarked
package org.uplift.analytics.lines;

import org.jspecify.annotations.NullMarked;
