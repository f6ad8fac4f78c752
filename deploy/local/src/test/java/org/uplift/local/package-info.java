@NullMarked
package org.uplift.local;

import org.jspecify.annotations.NullMarked;
