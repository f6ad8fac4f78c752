@NullMarked
package org.uplift.events;

import org.jspecify.annotations.NullMarked;
