package org.uplift.household.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.FileJson;

/// What one version of a file changed against the one before.
///
/// @param by the subject of whoever changed it
/// @param changes empty for the first version, which entered all of it
record FileChange(long version, Instant at, String by, String reason, List<ItemChange> changes) {

    static FileChange between(@Nullable FileVersion earlier, FileVersion later) {
        var signature = later.signature();
        var changes =
                earlier == null
                        ? List.<ItemChange>of()
                        : ItemChange.between(
                                FileJson.tree(earlier.file()), FileJson.tree(later.file()));
        return new FileChange(
                later.version(), signature.at(), signature.by(), signature.reason(), changes);
    }
}
