/// Requests that nobody would make, made up from what a service says it takes.
@NullMarked
package org.uplift.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
