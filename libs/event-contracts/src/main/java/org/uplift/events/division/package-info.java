/// What household-service tells about the country's administrative divisions.
@NullMarked
package org.uplift.events.division;

import org.jspecify.annotations.NullMarked;
