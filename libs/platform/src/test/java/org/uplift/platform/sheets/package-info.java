@NullMarked
package org.uplift.platform.sheets;

import org.jspecify.annotations.NullMarked;
