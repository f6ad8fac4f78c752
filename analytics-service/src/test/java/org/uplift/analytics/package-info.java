@NullMarked
package org.uplift.analytics;

import org.jspecify.annotations.NullMarked;
