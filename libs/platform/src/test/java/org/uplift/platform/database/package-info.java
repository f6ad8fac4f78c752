@NullMarked
package org.uplift.platform.database;

import org.jspecify.annotations.NullMarked;
