/// The words of GS1: identifiers as URN and as Digital Link, the vocabulary of CBV, units.
@NullMarked
package org.uplift.trace.gs1;

import org.jspecify.annotations.NullMarked;
