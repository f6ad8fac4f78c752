@NullMarked
package org.uplift.platform.http;

import org.jspecify.annotations.NullMarked;
