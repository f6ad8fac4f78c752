@NullMarked
package org.uplift.trace.assay;

import org.jspecify.annotations.NullMarked;
