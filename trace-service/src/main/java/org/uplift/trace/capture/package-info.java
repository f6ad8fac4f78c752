/// How events come in: documents as jobs, single events at once, each event stored once.
@NullMarked
package org.uplift.trace.capture;

import org.jspecify.annotations.NullMarked;
