package org.uplift.platform.sheets;

import java.util.List;

/// What is no list and makes a sheet all the same: figures of several divisions. Its columns are
/// whatever any row's JSON has, what lies within under a dotted name.
public interface Tabular {

    /// One or more, none of them part of another: whoever adds a column up counts nothing twice.
    List<?> rows();
}
