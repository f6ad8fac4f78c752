package org.uplift.trace.sensor;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.uplift.trace.gs1.Unit;

/// Between what a device's readings of one kind ought to be, and how long they may be elsewhere.
///
/// @param kind a word of the Core Business Vocabulary, as in `Temperature`
/// @param uom the unit of the bounds, as in `CEL`
record Limit(
        @NotNull @Pattern(regexp = "[A-Za-z]{2,40}") String kind,
        @NotNull @Pattern(regexp = "[A-Z0-9]{2,3}") String uom,
        @Nullable Double atLeast,
        @Nullable Double atMost,
        @PositiveOrZero @Max(86_400) int forSeconds) {

    @AssertTrue(message = "names something we measure, in a unit of it, with at least one bound")
    boolean isMeaningful() {
        return kind != null
                && uom != null
                && (atLeast != null || atMost != null)
                && (atLeast == null || Double.isFinite(atLeast))
                && (atMost == null || Double.isFinite(atMost))
                && (atLeast == null || atMost == null || atLeast < atMost)
                && Measure.called(kind).filter(it -> it.isIn(Unit.of(uom))).isPresent();
    }

    /// @param value in the unit of SI
    boolean isBroken(double value) {
        var unit = Unit.of(uom);
        return (atLeast != null && value < unit.inSi(atLeast))
                || (atMost != null && value > unit.inSi(atMost));
    }

    boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(Duration.ofSeconds(forSeconds)));
    }
}
