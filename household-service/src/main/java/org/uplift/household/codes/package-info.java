/// The code lists, served to whoever fills in or reads a form.
@NullMarked
package org.uplift.household.codes;

import org.jspecify.annotations.NullMarked;
