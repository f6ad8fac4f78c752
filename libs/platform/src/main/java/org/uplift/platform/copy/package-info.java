/// Many rows at a time, by PostgreSQL's `COPY`.
@NullMarked
package org.uplift.platform.copy;

import org.jspecify.annotations.NullMarked;
