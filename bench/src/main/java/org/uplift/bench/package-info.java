/// Figures, measured on the packaged services with real servers. None of them is a test.
@NullMarked
package org.uplift.bench;

import org.jspecify.annotations.NullMarked;
