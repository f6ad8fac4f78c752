package org.uplift.trace.step;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.Aggregate;

/// Something that was done in the trade.
///
/// @param kind in the trade's word
/// @param householdId whose it is, where it is one household's
/// @param said of it, as JSON
/// @param recordedBy by the subject of their token; nothing where nobody asked yet
public record Step(
        UUID id,
        String kind,
        String division,
        @Nullable UUID householdId,
        LocalDate day,
        String said,
        @Nullable String recordedBy)
        implements Aggregate {

    /// A step never changes; it may be taken back.
    @Override
    public long version() {
        return 1;
    }

    boolean isBy(String somebody) {
        return somebody.equals(recordedBy);
    }

    boolean isAs(Step other) {
        return kind.equals(other.kind) && said.equals(other.said);
    }
}
