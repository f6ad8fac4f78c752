/// EPCIS events as documents: read from JSON or XML, checked by the standard's schemas and by what
/// no schema can say.
@NullMarked
package org.uplift.trace.epcis;

import org.jspecify.annotations.NullMarked;
