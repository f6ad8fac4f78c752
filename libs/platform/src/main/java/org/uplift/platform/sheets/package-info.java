/// Lists given out as files that spreadsheet programs open.
@NullMarked
package org.uplift.platform.sheets;

import org.jspecify.annotations.NullMarked;
