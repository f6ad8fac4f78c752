package org.uplift.household.imports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import as people follow it.
///
/// @param preview what committing it would do, once it is checked
/// @param committed what has become of its households so far
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportCard(
        UUID id,
        String division,
        String format,
        long bytes,
        String state,
        Progress progress,
        long rows,
        long households,
        @JsonRawValue @Nullable String preview,
        Preview.@Nullable Households committed,
        @Nullable Failure failure,
        Instant madeAt,
        Instant changedAt) {

    /// @param total 0 while nobody knows
    record Progress(long done, long total) {}

    record Failure(String rule, String place, String reason) {}

    static ImportCard of(Import one, Preview.@Nullable Households outcome, Reason language) {
        return new ImportCard(
                one.id(),
                one.division(),
                one.format().extension(),
                one.bytes(),
                one.state().code(),
                new Progress(one.done(), one.total()),
                one.rows(),
                one.households(),
                one.preview(),
                outcome,
                failure(one, language),
                one.madeAt(),
                one.changedAt());
    }

    @JsonIgnore
    boolean isResting() {
        return State.named(state).isResting();
    }

    private static @Nullable Failure failure(Import one, Reason language) {
        var rule = one.failure();
        var place = one.place();
        return rule == null || place == null
                ? null
                : new Failure(rule, place, language.of(rule, place));
    }
}
