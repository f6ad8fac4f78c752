@NullMarked
package org.uplift.platform.audit;

import org.jspecify.annotations.NullMarked;
