/// What belongs together across services: one W3C trace from a request to all that follows from it.
@NullMarked
package org.uplift.platform.trace;

import org.jspecify.annotations.NullMarked;
