package org.uplift.household.emergency;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.identity.DivisionScope;

/// A household opened to somebody who is not on duty there.
///
/// ```
///   open ──ended──▶ ended
///     └───until───▶ expired
/// ```
@Entity
class EmergencyAccess {

    @Id private UUID id;
    private UUID householdId;
    private String division;
    private String subject;
    private String roles;
    private String duty;
    private String reason;
    private Instant openedAt;
    private Instant until;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected EmergencyAccess() {}

    EmergencyAccess(
            UUID id, Place place, Opener opener, String reason, Instant now, Instant until) {
        this.id = id;
        this.householdId = place.household();
        this.division = place.division();
        this.subject = opener.subject();
        this.roles = opener.roles();
        this.duty = opener.duty();
        this.reason = reason;
        this.openedAt = now;
        this.until = until;
    }

    UUID id() {
        return id;
    }

    boolean isOf(String somebody) {
        return subject.equals(somebody);
    }

    /// One that is over stays as it ended.
    void end(Instant now) {
        if (endedAt == null && now.isBefore(until)) {
            endedAt = now;
        }
    }

    EmergencyCard card(Instant now) {
        var state = endedAt != null ? "ended" : now.isBefore(until) ? "open" : "expired";
        return new EmergencyCard(
                id,
                state,
                householdId,
                division,
                subject,
                roles,
                duty,
                reason,
                openedAt,
                until,
                endedAt);
    }

    /// Where the household lies, and the version it is in.
    record Place(UUID household, String division, long version) {

        boolean isInTheCountyOf(@Nullable String duty) {
            return duty != null
                    && duty.length() == 12
                    && DivisionScope.of(duty.substring(0, 6) + "000000").contains(division);
        }
    }

    record Opener(String subject, String roles, String duty) {}
}
