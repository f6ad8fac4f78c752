package org.uplift.household.warnings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.audit.Touched;
import org.uplift.platform.problem.Rejected;

/// A household stands to fall again, and somebody has to look after it.
///
/// ```
///   open ──▶ taken-up
///     ├────▶ dismissed, with a reason
///     └────▶ settled, by the change after which it presses no longer
/// ```
@Entity
class Warning {

    @Id private UUID id;
    private UUID householdId;
    private String division;
    private String reason;
    private long version;
    private Instant raisedAt;
    private String state;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected Warning() {}

    /// Taking it up twice changes nothing.
    boolean takeUp(String subject, Instant now) {
        return decide("taken-up", subject, now, null);
    }

    /// Dismissing it twice for the same reason changes nothing.
    boolean dismiss(String subject, Instant now, String why) {
        return decide("dismissed", subject, now, why);
    }

    private boolean decide(String next, String subject, Instant now, @Nullable String why) {
        if (state.equals(next) && (why == null || why.equals(remark))) {
            return false;
        }
        if (!state.equals("open")) {
            throw new Rejected("The warning is %s already".formatted(state.replace('-', ' ')));
        }
        state = next;
        decidedBy = subject;
        decidedAt = now;
        remark = why;
        return true;
    }

    UUID id() {
        return id;
    }

    UUID household() {
        return householdId;
    }

    String risk() {
        return Trigger.of(reason).risk();
    }

    String division() {
        return division;
    }

    Touched touched() {
        return new Touched(householdId, division, version);
    }

    WarningCard card() {
        return new WarningCard(
                id,
                householdId,
                division,
                reason,
                Request.of(reason),
                version,
                raisedAt,
                state,
                decidedBy,
                decidedAt,
                remark);
    }
}
