/// How long what is kept, as data: decided by people, followed by one sweep.
@NullMarked
package org.uplift.household.retention;

import org.jspecify.annotations.NullMarked;
