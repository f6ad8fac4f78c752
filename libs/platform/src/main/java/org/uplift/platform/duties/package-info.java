/// Who serves where today, as the register of duties tells every service: nobody comes in on a
/// token alone whom the register knows otherwise.
@NullMarked
package org.uplift.platform.duties;

import org.jspecify.annotations.NullMarked;
