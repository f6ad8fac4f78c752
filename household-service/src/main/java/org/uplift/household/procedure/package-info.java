/// What the law prescribes before a household is identified, exits, returns, is watched or taken
/// off the register: one procedure from its application to the county's decision, step by step.
@NullMarked
package org.uplift.household.procedure;

import org.jspecify.annotations.NullMarked;
