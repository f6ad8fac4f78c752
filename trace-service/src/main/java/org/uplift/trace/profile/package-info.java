/// What growers let buyers know of them, field by field and for as long as they like.
@NullMarked
package org.uplift.trace.profile;

import org.jspecify.annotations.NullMarked;
