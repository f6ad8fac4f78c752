/// Rows of text out of CSV, XLSX and NDJSON files and into them: streaming, bounded, and suspicious
/// of every file.
@NullMarked
package org.uplift.household.sheets;

import org.jspecify.annotations.NullMarked;
