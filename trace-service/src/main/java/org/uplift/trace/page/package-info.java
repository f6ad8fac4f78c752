/// What somebody sees who scans the code on a box: pages in two languages, made once and kept until
/// what they are about changes.
@NullMarked
package org.uplift.trace.page;

import org.jspecify.annotations.NullMarked;
