@NullMarked
package org.uplift.sandbox;

import org.jspecify.annotations.NullMarked;
