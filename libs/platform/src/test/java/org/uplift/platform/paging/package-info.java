@NullMarked
package org.uplift.platform.paging;

import org.jspecify.annotations.NullMarked;
