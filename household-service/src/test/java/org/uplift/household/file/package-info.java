@NullMarked
package org.uplift.household.file;

import org.jspecify.annotations.NullMarked;
