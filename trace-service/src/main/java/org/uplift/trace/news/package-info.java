/// What has changed since pages were made.
@NullMarked
package org.uplift.trace.news;

import org.jspecify.annotations.NullMarked;
