@NullUnmarked
package org.uplift.platform.identity;

import org.jspecify.annotations.NullUnmarked;
