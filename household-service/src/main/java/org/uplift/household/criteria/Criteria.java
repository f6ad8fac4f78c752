package org.uplift.household.criteria;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A set of criteria that one region decided, from a day on.
///
/// ```
///   planned ──since──▶ in effect ──until, or the next set's since──▶ over
///    └─▶ may be put again, as its next version; never once it is in effect
/// ```
///
/// @param version how often it was put before it took effect, counted from 0
public record Criteria(
        UUID id,
        String region,
        LocalDate since,
        @Nullable LocalDate until,
        int version,
        String source,
        Rules rules,
        String decidedBy,
        Instant decidedAt) {

    boolean isInEffect(LocalDate today) {
        return !since.isAfter(today);
    }

    boolean isOver(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    boolean saysTheSameAs(CriteriaForm form) {
        return form.equals(new CriteriaForm(region, since, until, source, rules));
    }

    /// A set without an end gives way to one that begins later; no other two may share a day.
    boolean overlaps(CriteriaForm form) {
        return since.isBefore(form.since())
                ? until != null && until.isAfter(form.since())
                : form.until() == null || form.until().isAfter(since);
    }
}
