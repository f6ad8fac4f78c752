/// Photos and films of visits, needs and houses: received piece by piece, looked through, kept
/// sealed in the object store, shown without what cameras write into them.
@NullMarked
package org.uplift.household.media;

import org.jspecify.annotations.NullMarked;
