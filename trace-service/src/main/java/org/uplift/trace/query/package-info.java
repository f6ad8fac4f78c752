/// How captured events are asked for: by the parameters of the standard's SimpleEventQuery.
@NullMarked
package org.uplift.trace.query;

import org.jspecify.annotations.NullMarked;
