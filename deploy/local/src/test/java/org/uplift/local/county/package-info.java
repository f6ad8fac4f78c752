@NullMarked
package org.uplift.local.county;

import org.jspecify.annotations.NullMarked;
