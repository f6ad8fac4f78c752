/// What makes a household file believable: the rules between its items, the same for a form, an
/// import and an edit, each with its reason in plain words.
@NullMarked
package org.uplift.household.rules;

import org.jspecify.annotations.NullMarked;
