@NullMarked
package org.uplift.testkit.access;

import org.jspecify.annotations.NullMarked;
