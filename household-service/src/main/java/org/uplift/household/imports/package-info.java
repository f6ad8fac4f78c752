/// A county's file imported: received, checked row by row, shown with its effects, and committed in
/// chunks, each with its facts. See `docs/decisions/0020-imports.md`.
@NullMarked
package org.uplift.household.imports;

import org.jspecify.annotations.NullMarked;
