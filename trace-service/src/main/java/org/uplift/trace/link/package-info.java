/// Where the code on a box leads: a resolver of GS1 Digital Links.
@NullMarked
package org.uplift.trace.link;

import org.jspecify.annotations.NullMarked;
