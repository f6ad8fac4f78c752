/// The register of households: entered, edited, found and shown; every state of a file is kept.
@NullMarked
package org.uplift.household.registry;

import org.jspecify.annotations.NullMarked;
