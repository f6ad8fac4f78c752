package org.uplift.household.tracks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// By which a phone without a token is known, for as long as its owner serves in the role.
@Entity
class DeviceKey {

    @Id private UUID id;
    private String subject;
    private String division;
    private String role;
    private byte[] hash;
    private Instant issuedAt;
    private Instant until;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected DeviceKey() {}

    DeviceKey(
            UUID id,
            String subject,
            String division,
            String role,
            byte[] hash,
            Instant issuedAt,
            Instant until) {
        this.id = id;
        this.subject = subject;
        this.division = division;
        this.role = role;
        this.hash = hash.clone();
        this.issuedAt = issuedAt;
        this.until = until;
    }

    String subject() {
        return subject;
    }

    String division() {
        return division;
    }

    byte[] hash() {
        return hash.clone();
    }

    void revoke(Instant at) {
        revokedAt = revokedAt == null ? at : revokedAt;
    }

    /// @param secret shown once, when it is issued
    DeviceKeyCard card(@Nullable String secret) {
        return new DeviceKeyCard(id, role, division, issuedAt, until, revokedAt, secret);
    }
}
