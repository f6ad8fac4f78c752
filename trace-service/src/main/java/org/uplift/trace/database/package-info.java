/// How the rooms of this service ask its database where no entity is worth its while.
@NullMarked
package org.uplift.trace.database;

import org.jspecify.annotations.NullMarked;
