package org.uplift.household.duties;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Rejected;

/// Somebody is away for some days; whoever stands in for them serves in their duties meanwhile. A
/// leave that ends as it begins was taken back.
@Entity
class Leave {

    @Id private UUID id;
    private String subject;
    private LocalDate since;
    private LocalDate until;
    private @Nullable String standIn;

    @SuppressWarnings("NullAway.Init")
    protected Leave() {}

    Leave(UUID id, String subject, LeaveForm form) {
        this.id = id;
        this.subject = subject;
        this.since = form.from();
        this.until = form.until();
        this.standIn = form.standIn();
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    LeaveForm form() {
        return new LeaveForm(since, until, standIn);
    }

    Span span() {
        return new Span(since, until);
    }

    boolean isAs(String somebody, LeaveForm form) {
        return subject.equals(somebody) && form.equals(form());
    }

    /// @throws Rejected when it is somebody else's
    void follow(String somebody, LeaveForm form) {
        if (!subject.equals(somebody)) {
            throw new Rejected("Another leave has this id");
        }
        since = form.from();
        until = form.until();
        standIn = form.standIn();
    }

    boolean repeats(Leave other) {
        return !id.equals(other.id) && span().meets(other.span());
    }
}
