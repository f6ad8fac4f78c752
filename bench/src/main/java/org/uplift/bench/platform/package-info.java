/// How long the whole platform takes to stand, and how large it is when nobody asks anything of it.
@NullMarked
package org.uplift.bench.platform;

import org.jspecify.annotations.NullMarked;
