@NullMarked
package org.uplift.trace.news;

import org.jspecify.annotations.NullMarked;
