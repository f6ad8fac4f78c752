/// The first job of a new installation: divisions, a county's file through the public API, and
/// every service in step.
@NullMarked
package org.uplift.local.opening;

import org.jspecify.annotations.NullMarked;
