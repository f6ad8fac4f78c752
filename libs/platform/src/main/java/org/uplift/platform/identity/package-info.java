/// Who is asking, in which roles, and for which divisions: decided here and nowhere else.
@NullMarked
package org.uplift.platform.identity;

import org.jspecify.annotations.NullMarked;
