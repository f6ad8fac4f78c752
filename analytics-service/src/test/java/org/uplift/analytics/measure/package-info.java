@NullMarked
package org.uplift.analytics.measure;

import org.jspecify.annotations.NullMarked;
