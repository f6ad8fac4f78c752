/// The rotation of keys: what rests sealed is sealed anew with the key that seals now, so that the
/// old key can be taken out.
@NullMarked
package org.uplift.platform.sealing;

import org.jspecify.annotations.NullMarked;
