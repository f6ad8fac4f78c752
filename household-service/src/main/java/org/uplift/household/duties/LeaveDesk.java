package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.uplift.platform.problem.Rejected;

/// Decides when somebody is away, and who stands in for them.
@ApplicationScoped
class LeaveDesk {

    private final Decisions decisions;
    private final Duties duties;
    private final Leaves leaves;
    private final Authority authority;
    private final DutyRules rules;
    private final Herald herald;
    private final History history;
    private final Today today;

    LeaveDesk(
            Decisions decisions,
            Duties duties,
            Leaves leaves,
            Authority authority,
            DutyRules rules,
            Herald herald,
            History history,
            Today today) {
        this.decisions = decisions;
        this.duties = duties;
        this.leaves = leaves;
        this.authority = authority;
        this.rules = rules;
        this.herald = herald;
        this.history = history;
        this.today = today;
    }

    UserCard leave(String subject, UUID id, LeaveForm form) {
        return decisions.take(() -> {
            var user = authority.administered(subject);
            var known = leaves.findByIdOptional(id).orElse(null);
            if (known == null || !known.isAs(subject, form)) {
                check(user, form);
                change(known == null ? new Leave(id, subject, form) : known, subject, form);
            }
            return history.card(user);
        });
    }

    /// Whoever stood in before stands otherwise now, too.
    private void change(Leave leave, String subject, LeaveForm form) {
        var before = leave.form().standIn();
        leave.follow(subject, form);
        if (leaves.of(List.of(subject)).stream().anyMatch(leave::repeats)) {
            throw new Rejected("They are away already at that time");
        }
        leaves.persist(leave);
        herald.tell(Stream.of(subject, before == null ? subject : before).distinct().toList());
    }

    private void check(User user, LeaveForm form) {
        rules.check(new Span(form.from(), form.until()));
        var standIn = form.standIn();
        if (standIn != null) {
            if (standIn.equals(user.subject())) {
                throw new Rejected("Nobody stands in for themselves");
            }
            if (authority.administered(standIn).isDisabled()) {
                throw new Rejected("Whoever is to stand in may come in no longer");
            }
            duties.of(user).stream()
                    .filter(duty -> !duty.span().isOver(today.day()))
                    .forEach(duty -> authority.toGive(duty.form()));
        }
    }
}
