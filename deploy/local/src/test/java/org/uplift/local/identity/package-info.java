@NullMarked
package org.uplift.local.identity;

import org.jspecify.annotations.NullMarked;
