package org.uplift.household.imports;

import java.util.UUID;

/// Where the sealed parts of a refused row are at home.
final class RefusalBonds {

    private RefusalBonds() {}

    /// A value is at home in its row and column.
    static String value(UUID id, int row, String column) {
        return "import/%s/refusal/%d/%s".formatted(id, row, column);
    }

    /// So are the numbers of the household that a row tells of.
    static String household(UUID id, int row) {
        return "import/%s/refusal/%d".formatted(id, row);
    }
}
