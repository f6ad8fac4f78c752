package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.uplift.platform.problem.Rejected;

/// Decides about users: who they are, as what they serve, and whether they may come in.
@ApplicationScoped
class UserDesk {

    private final Decisions decisions;
    private final Users users;
    private final Duties duties;
    private final Authority authority;
    private final DutyRules rules;
    private final Herald herald;
    private final History history;
    private final Today today;

    UserDesk(
            Decisions decisions,
            Users users,
            Duties duties,
            Authority authority,
            DutyRules rules,
            Herald herald,
            History history,
            Today today) {
        this.decisions = decisions;
        this.users = users;
        this.duties = duties;
        this.authority = authority;
        this.rules = rules;
        this.herald = herald;
        this.history = history;
        this.today = today;
    }

    UserCard enter(String subject, UserForm form) {
        return decisions.take(() -> {
            authority.over(form.division());
            rules.checkDivision(form.division());
            var user = users.findByIdOptional(subject).orElse(null);
            if (user == null) {
                user = new User(subject, form);
                users.persist(user);
                herald.note(List.of(subject));
            } else if (!user.description().equals(form)) {
                authority.over(user, duties.of(user));
                user.describe(form);
                herald.note(List.of(subject));
            } else {
                authority.over(user, List.of());
            }
            return history.card(user);
        });
    }

    UserCard serve(String subject, UUID id, DutyForm form) {
        return decisions.take(() -> {
            var user = authority.administered(subject);
            authority.over(form.division());
            rules.check(form);
            authority.toGive(form);
            var known = duties.findByIdOptional(id).orElse(null);
            var duty = known == null ? new Duty(id, subject, form) : known;
            if (known == null || !known.isAs(subject, form)) {
                duty.follow(subject, form);
                if (duties.of(user).stream().anyMatch(duty::repeats)) {
                    throw new Rejected("They serve there in this role already at that time");
                }
                duties.persist(duty);
                herald.tell(List.of(subject));
            }
            return history.card(user);
        });
    }

    /// Whoever is disabled stays so, for the first reason.
    UserCard disable(String subject, DisablementForm form) {
        return decisions.take(() -> {
            var user = authority.administered(subject);
            if (!user.isDisabled()) {
                user.disable(new Disablement(today.now(), form.reason(), authority.decider()));
                herald.tell(List.of(subject));
            }
            return history.card(user);
        });
    }

    UserCard enable(String subject) {
        return decisions.take(() -> {
            var user = authority.administered(subject);
            if (user.isDisabled()) {
                user.enable();
                herald.tell(List.of(subject));
            }
            return history.card(user);
        });
    }
}
