/// Long lists, a page at a time, by the key of the last item rather than by counting.
@NullMarked
package org.uplift.platform.paging;

import org.jspecify.annotations.NullMarked;
