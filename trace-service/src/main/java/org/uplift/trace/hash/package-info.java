/// The fingerprint of an event by CBV 2.0: the same however the event is written.
@NullMarked
package org.uplift.trace.hash;

import org.jspecify.annotations.NullMarked;
