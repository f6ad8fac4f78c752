@NullMarked
package org.uplift.trace.profile;

import org.jspecify.annotations.NullMarked;
