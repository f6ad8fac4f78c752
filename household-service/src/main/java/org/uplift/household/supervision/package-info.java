/// What those who supervise look at, division by division: who was not visited, what is overdue,
/// what was promised and not kept, what stands wrong in the files.
@NullMarked
package org.uplift.household.supervision;

import org.jspecify.annotations.NullMarked;
