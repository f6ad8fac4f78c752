@NullMarked
package org.uplift.platform.deadletter;

import org.jspecify.annotations.NullMarked;
