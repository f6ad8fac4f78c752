/// A county's household file, made up: as many households and persons as the county reported, in
/// its real villages, every item of the file filled so that the items agree with one another.
@NullMarked
package org.uplift.local.county;

import org.jspecify.annotations.NullMarked;
