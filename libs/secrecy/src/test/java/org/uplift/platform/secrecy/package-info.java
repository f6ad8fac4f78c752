@NullMarked
package org.uplift.platform.secrecy;

import org.jspecify.annotations.NullMarked;
