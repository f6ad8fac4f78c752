/// What household-service tells about those who use the platform: who serves where, and when.
@NullMarked
package org.uplift.events.user;

import org.jspecify.annotations.NullMarked;
