@NullMarked
package org.uplift.household.registry;

import org.jspecify.annotations.NullMarked;
