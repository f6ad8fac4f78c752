package org.uplift.household.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import in a list.
///
/// @param done of the total that is to do in this state
/// @param failure the rule that stopped it
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportLine(
        UUID id,
        String division,
        String format,
        long bytes,
        String state,
        long done,
        long total,
        long rows,
        long households,
        @Nullable String failure,
        Instant madeAt,
        Instant changedAt) {

    static ImportLine of(Import one) {
        return new ImportLine(
                one.id(),
                one.division(),
                one.format().extension(),
                one.bytes(),
                one.state().code(),
                one.done(),
                one.total(),
                one.rows(),
                one.households(),
                one.failure(),
                one.madeAt(),
                one.changedAt());
    }
}
