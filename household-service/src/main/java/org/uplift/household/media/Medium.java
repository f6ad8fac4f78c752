package org.uplift.household.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A photo or a film that is evidence. It never changes.
@Entity
class Medium {

    @Id private UUID id;
    private UUID householdId;
    private String about;
    private @Nullable UUID subject;
    private String type;
    private long length;
    private String sha256;
    private int width;
    private int height;
    private String secret;
    private UUID original;
    private @Nullable UUID thumbnail;
    private String cuts;
    private @Nullable Long fingerprint;
    private boolean ofChildren;
    private String keptBy;
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected Medium() {}

    Medium(
            UUID id,
            UUID household,
            String about,
            @Nullable UUID subject,
            String type,
            long length,
            String sha256,
            String secret,
            boolean ofChildren,
            Developed developed,
            String by,
            Instant at) {
        this.id = id;
        this.householdId = household;
        this.about = about;
        this.subject = subject;
        this.type = type;
        this.length = length;
        this.sha256 = sha256;
        this.width = developed.width();
        this.height = developed.height();
        this.secret = secret;
        this.original = developed.original();
        this.thumbnail = developed.thumbnail();
        this.cuts = developed.cuts().toString();
        this.fingerprint = developed.fingerprint();
        this.ofChildren = ofChildren;
        this.keptBy = by;
        this.keptAt = at;
    }

    boolean isAs(UUID household, Announced other) {
        return householdId.equals(household)
                && about.equals(other.about().word())
                && Objects.equals(subject, other.subject())
                && type.equals(other.kind().type())
                && length == other.length()
                && sha256.equals(other.sha256());
    }

    UUID id() {
        return id;
    }

    UUID householdId() {
        return householdId;
    }

    @Nullable UUID subject() {
        return subject;
    }

    String sha256() {
        return sha256;
    }

    @Nullable Long fingerprint() {
        return fingerprint;
    }

    boolean isOfChildren() {
        return ofChildren;
    }

    Instant keptAt() {
        return keptAt;
    }

    String secret() {
        return secret;
    }

    @Nullable UUID thumbnail() {
        return thumbnail;
    }

    /// As it is shown.
    Exhibit shown(byte[] key) {
        return new Exhibit(type, original, key, Cuts.of(cuts), length, sha256);
    }

    /// As it came.
    Exhibit asItCame(byte[] key) {
        return new Exhibit(type, original, key, Cuts.of(""), length, sha256 + "-original");
    }

    Progress progress() {
        return new Progress(length, length);
    }

    /// @param opened without what the reader is not to know
    MediumLine line(Secret opened) {
        return new MediumLine(
                id,
                householdId,
                about,
                subject,
                type,
                length,
                sha256,
                width,
                height,
                opened.said(),
                opened.seen(),
                ofChildren,
                thumbnail != null,
                keptAt,
                keptBy);
    }
}
