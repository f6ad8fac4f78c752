/// Who serves where, from when to when: duties, leaves, hand-overs, and who may come in no longer.
/// Names are kept here alone; passwords are kept by the identity provider.
@NullMarked
package org.uplift.household.duties;

import org.jspecify.annotations.NullMarked;
