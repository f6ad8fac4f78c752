@NullUnmarked
package org.uplift.platform.outbox;

import org.jspecify.annotations.NullUnmarked;
