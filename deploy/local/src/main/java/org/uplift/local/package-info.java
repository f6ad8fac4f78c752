/// The platform on one machine: what runs, how it is started and stopped, and how it is doing.
@NullMarked
package org.uplift.local;

import org.jspecify.annotations.NullMarked;
