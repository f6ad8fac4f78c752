@NullMarked
package org.uplift.household.tasks;

import org.jspecify.annotations.NullMarked;
