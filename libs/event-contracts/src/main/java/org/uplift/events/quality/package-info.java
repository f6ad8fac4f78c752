/// What is found to be wrong in the files of the register: which rule is broken where, never what
/// the file says.
@NullMarked
package org.uplift.events.quality;

import org.jspecify.annotations.NullMarked;
