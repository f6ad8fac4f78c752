/// The rules of the house, checked by the build.
@NullMarked
package org.uplift.testkit.house;

import org.jspecify.annotations.NullMarked;
