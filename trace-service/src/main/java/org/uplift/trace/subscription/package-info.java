/// Who is told what named queries find, as it comes or by a schedule, until they have said that
/// they heard it.
@NullMarked
package org.uplift.trace.subscription;

import org.jspecify.annotations.NullMarked;
