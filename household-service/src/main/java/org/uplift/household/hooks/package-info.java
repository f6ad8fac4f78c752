/// Tells whoever wants to be told of tasks by a call to an address of theirs, until they have said
/// that they heard it. What is told names tasks and says nothing of them.
@NullMarked
package org.uplift.household.hooks;

import org.jspecify.annotations.NullMarked;
