@NullMarked
package org.uplift.analytics.statistics;

import org.jspecify.annotations.NullMarked;
