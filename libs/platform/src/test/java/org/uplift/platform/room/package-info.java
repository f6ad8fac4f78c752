/// A room of a service as small as can be, to try the platform in.
@NullMarked
package org.uplift.platform.room;

import org.jspecify.annotations.NullMarked;
