/// The outermost door: how much may come in, and what is said when nobody else has an answer.
@NullMarked
package org.uplift.platform.http;

import org.jspecify.annotations.NullMarked;
