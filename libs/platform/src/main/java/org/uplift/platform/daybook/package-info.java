/// What was done and how it ended, a line each in the log, without a word about people.
@NullMarked
package org.uplift.platform.daybook;

import org.jspecify.annotations.NullMarked;
