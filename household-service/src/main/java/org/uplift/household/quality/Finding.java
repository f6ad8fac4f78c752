package org.uplift.household.quality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.events.quality.QualityEvent.Opened;
import org.uplift.platform.Ids;

/// A rule that a household's file breaks, for somebody to mend or to except.
///
/// ```
///          ┌──wrong again after its day, or the datum changed──┐
///          ▼                 or withdrawn                      │
///   ──▶  open  ──excepted by township or county──▶  excepted ──┘
///          └────────the file is right────▶ closed ◀────┘
/// ```
///
/// What is wrong again after it was closed is a finding of its own.
record Finding(
        UUID id,
        UUID household,
        String division,
        String rule,
        int edition,
        String severity,
        String owner,
        boolean isSensitive,
        Spot spot,
        Instant foundAt,
        LocalDate due,
        String state,
        @Nullable Exemption exemption,
        @Nullable Instant closedAt) {

    static final String OPEN = "open";
    static final String EXCEPTED = "excepted";
    static final String CLOSED = "closed";

    static Finding of(UUID household, String division, Flaw flaw, Instant now, LocalDate today) {
        var rule = flaw.rule();
        return new Finding(
                Ids.next(),
                household,
                division,
                rule.number(),
                rule.edition(),
                rule.severity(),
                rule.owner(),
                rule.isSensitive(),
                flaw.spot(),
                now,
                today.plusDays(rule.days()),
                OPEN,
                null,
                null);
    }

    Opened told() {
        return new Opened(id, rule, edition, severity);
    }

    boolean isOf(Flaw flaw) {
        return rule.equals(flaw.number()) && spot.equals(flaw.spot());
    }

    boolean isOpen() {
        return state.equals(OPEN);
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    Finding excepted(Exemption given) {
        return in(EXCEPTED, due, given);
    }

    Finding openedAgain(LocalDate newlyDue) {
        return in(OPEN, newlyDue, null);
    }

    private Finding in(String next, LocalDate newlyDue, @Nullable Exemption given) {
        return new Finding(
                id,
                household,
                division,
                rule,
                edition,
                severity,
                owner,
                isSensitive,
                spot,
                foundAt,
                newlyDue,
                next,
                given,
                closedAt);
    }
}
