@NullMarked
package org.uplift.codes;

import org.jspecify.annotations.NullMarked;
