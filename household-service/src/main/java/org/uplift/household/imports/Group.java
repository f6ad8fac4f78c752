package org.uplift.household.imports;

import java.util.List;
import org.uplift.household.sheets.Row;

/// The rows of a file that tell of one household.
///
/// @param last number of its last row; beyond what a household can have, rows are only counted
/// @param count how many rows there are
record Group(List<Row> rows, int last, int count) {}
