/// The quality of the files: which rules they break, who is to mend that until when, and what
/// stands as an exception.
@NullMarked
package org.uplift.household.quality;

import org.jspecify.annotations.NullMarked;
