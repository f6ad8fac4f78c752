package org.uplift.household.sheets;

import org.jspecify.annotations.Nullable;

/// The rows of a file, read one after the other.
public interface Rows extends AutoCloseable {

    /// The next row, or nothing at the end.
    ///
    /// @throws Broken when the file cannot be read on
    @Nullable Row next();

    @Override
    void close();
}
