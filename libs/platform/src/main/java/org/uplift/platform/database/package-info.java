/// In whose name the database is asked. It shows nobody a row outside the scope, whatever the query
/// forgot to say.
@NullMarked
package org.uplift.platform.database;

import org.jspecify.annotations.NullMarked;
