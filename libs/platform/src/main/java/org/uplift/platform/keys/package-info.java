/// The keys of the installation, for services that keep what nobody may read off a disk.
@NullMarked
package org.uplift.platform.keys;

import org.jspecify.annotations.NullMarked;
