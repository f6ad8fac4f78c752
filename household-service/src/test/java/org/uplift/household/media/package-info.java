@NullMarked
package org.uplift.household.media;

import org.jspecify.annotations.NullMarked;
