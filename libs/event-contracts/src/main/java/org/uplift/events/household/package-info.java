/// What household-service tells the others.
@NullMarked
package org.uplift.events.household;

import org.jspecify.annotations.NullMarked;
