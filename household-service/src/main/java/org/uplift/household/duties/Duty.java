package org.uplift.household.duties;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.uplift.platform.problem.Rejected;

/// That somebody serves in a role in a division, for a while. Only its end can change: another role
/// or place is another duty.
@Entity
class Duty {

    @Id private UUID id;
    private String subject;
    private String role;
    private String division;
    private LocalDate since;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    Duty(UUID id, String subject, DutyForm form) {
        this.id = id;
        this.subject = subject;
        this.role = form.role();
        this.division = form.division();
        this.since = form.from();
        this.until = form.until();
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    DutyForm form() {
        return new DutyForm(role, division, since, until);
    }

    Span span() {
        return new Span(since, until);
    }

    void last(@Nullable LocalDate newUntil) {
        until = newUntil;
    }

    boolean isAs(String somebody, DutyForm form) {
        return subject.equals(somebody) && form.equals(form());
    }

    /// @throws Rejected when more than the end is another
    void follow(String somebody, DutyForm form) {
        if (!subject.equals(somebody) || !form.lasting(until).equals(form())) {
            throw new Rejected("Another duty has this id; only the end of a duty can change");
        }
        last(form.until());
    }

    /// Nobody serves in one place and role twice at a time.
    boolean repeats(Duty other) {
        return !id.equals(other.id)
                && role.equals(other.role)
                && division.equals(other.division)
                && span().meets(other.span());
    }
}
