/// What could not be handled: kept, explained, and tried again when an operator says so.
@NullMarked
package org.uplift.platform.deadletter;

import org.jspecify.annotations.NullMarked;
