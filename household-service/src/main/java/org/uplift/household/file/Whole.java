package org.uplift.household.file;

/// Constraints of this group hold for a file as it is to stand. At the door they are not asked:
/// whoever was not shown an item sends the file back without it.
public interface Whole {}
