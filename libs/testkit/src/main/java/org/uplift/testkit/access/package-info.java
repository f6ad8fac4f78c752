/// Who may do what, asked of a running service: every role, from everywhere, about everything.
@NullMarked
package org.uplift.testkit.access;

import org.jspecify.annotations.NullMarked;
