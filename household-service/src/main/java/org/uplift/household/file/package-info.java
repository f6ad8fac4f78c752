/// The household file: the 46 household and 25 person items that the county keeps on every poor
/// household, as forms, imports, cards and history all know them.
@NullMarked
package org.uplift.household.file;

import org.jspecify.annotations.NullMarked;
