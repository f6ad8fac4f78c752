/// Households opened to those who are not on duty there, for an hour and a reason, before the eyes
/// of the auditor.
@NullMarked
package org.uplift.household.emergency;

import org.jspecify.annotations.NullMarked;
