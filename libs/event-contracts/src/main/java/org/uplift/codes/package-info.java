/// The code lists of the household file: the vocabulary that forms, facts and statistics share.
@NullMarked
package org.uplift.codes;

import org.jspecify.annotations.NullMarked;
