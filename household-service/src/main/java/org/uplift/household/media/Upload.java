package org.uplift.household.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A medium that is still being received.
@Entity
class Upload {

    @Id private UUID id;
    private UUID householdId;
    private String about;
    private @Nullable UUID subject;
    private String type;
    private long length;
    private long received;
    private String sha256;
    private String secret;
    private boolean ofChildren;
    private String begunBy;
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected Upload() {}

    Upload(
            UUID household,
            Announced announced,
            String secret,
            boolean ofChildren,
            String by,
            Instant at) {
        this.id = announced.id();
        this.householdId = household;
        this.about = announced.about().word();
        this.subject = announced.subject();
        this.type = announced.kind().type();
        this.length = announced.length();
        this.sha256 = announced.sha256();
        this.secret = secret;
        this.ofChildren = ofChildren;
        this.begunBy = by;
        this.begunAt = at;
    }

    boolean isAs(UUID household, Announced other) {
        return householdId.equals(household)
                && about.equals(other.about().word())
                && Objects.equals(subject, other.subject())
                && kind() == other.kind()
                && length == other.length()
                && sha256.equals(other.sha256());
    }

    /// What it became, looked through.
    Medium kept(Developed developed, String secret, String by, Instant at) {
        return new Medium(
                id,
                householdId,
                about,
                subject,
                type,
                length,
                sha256,
                secret,
                ofChildren,
                developed,
                by,
                at);
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    Kind kind() {
        return Kind.named(type).orElseThrow();
    }

    long length() {
        return length;
    }

    long received() {
        return received;
    }

    String sha256() {
        return sha256;
    }

    String secret() {
        return secret;
    }

    Progress progress() {
        return new Progress(received, length);
    }
}
