/// Who read, changed or learned which household, when and what for: written in the transaction that
/// did it, sealed into a chain that shows whatever is taken out of it or altered.
@NullMarked
package org.uplift.platform.audit;

import org.jspecify.annotations.NullMarked;
