package org.uplift.household.duties;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody who uses the platform, known by the subject of their tokens. Every decision about them
/// makes a new version.
///
/// ```
///   admitted ──disable──▶ disabled
///       ▲───────enable───────┘
/// ```
@Entity
@Table(name = "platform_user")
class User {

    @Id private String subject;
    private String division;
    private @Nullable String name;
    private @Nullable String unit;
    private @Nullable Instant disabledSince;
    private @Nullable String disabledReason;
    private @Nullable String disabledBy;
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(String subject, UserForm form) {
        this.subject = subject;
        this.division = form.division();
        this.name = form.name();
        this.unit = form.unit();
    }

    String subject() {
        return subject;
    }

    /// Where they belong; who administers that place administers them.
    String division() {
        return division;
    }

    long version() {
        return version;
    }

    UserForm description() {
        return new UserForm(division, name, unit);
    }

    void describe(UserForm form) {
        division = form.division();
        name = form.name();
        unit = form.unit();
    }

    void turnPage() {
        version++;
    }

    boolean isDisabled() {
        return disabledSince != null;
    }

    @Nullable Disablement disablement() {
        return disabledSince == null
                ? null
                : new Disablement(
                        disabledSince,
                        Objects.requireNonNullElse(disabledReason, ""),
                        Objects.requireNonNullElse(disabledBy, ""));
    }

    void disable(Disablement why) {
        disabledSince = why.since();
        disabledReason = why.reason();
        disabledBy = why.by();
    }

    void enable() {
        disabledSince = null;
        disabledReason = null;
        disabledBy = null;
    }
}
