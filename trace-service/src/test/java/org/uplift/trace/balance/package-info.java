@NullMarked
package org.uplift.trace.balance;

import org.jspecify.annotations.NullMarked;
