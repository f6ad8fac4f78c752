package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.problem.Barred;
import org.uplift.platform.problem.NotFound;

/// Who decides about whom: those on duty where somebody belongs, about others, and about no duty
/// that reaches farther than their own.
@ApplicationScoped
class Authority {

    private static final int COUNTY = 6;

    private final Caller caller;
    private final Users users;
    private final Duties duties;
    private final Today today;

    Authority(Caller caller, Users users, Duties duties, Today today) {
        this.caller = caller;
        this.users = users;
        this.duties = duties;
        this.today = today;
    }

    String decider() {
        return caller.subject();
    }

    String operation() {
        return caller.operation();
    }

    /// @throws NotFound when it lies elsewhere
    void over(String division) {
        if (!caller.scope().contains(division)) {
            throw new NotFound("division", division);
        }
    }

    /// @throws NotFound when they are not there, or belong elsewhere
    /// @throws Barred as below
    User administered(String subject) {
        var user = users.get(subject);
        over(user, duties.of(user));
        return user;
    }

    /// @param serving the duties of the user, all of them
    /// @throws NotFound when they belong elsewhere
    /// @throws Barred when they are the caller, or serve as what an operator gives
    void over(User user, Collection<Duty> serving) {
        if (!caller.scope().contains(user.division())) {
            throw new NotFound("user", user.subject());
        }
        if (user.subject().equals(caller.subject())) {
            throw new Barred("Nobody decides about themselves");
        }
        if (!serving.stream()
                .filter(duty -> !duty.span().isOver(today.day()))
                .allMatch(duty -> mayGive(duty.form().role()))) {
            throw new Barred("An operator decides about whoever serves in such a role");
        }
    }

    /// @throws NotFound when it is about another place
    /// @throws Barred when an operator gives it
    void toGive(DutyForm form) {
        over(form.division());
        if (!mayGive(form.role())) {
            throw new Barred("An operator gives this role");
        }
    }

    /// Where somebody belongs who serves in a division: in its county, as far as the caller decides
    /// about that.
    String homeOf(String division) {
        var county = division.substring(0, COUNTY) + "0".repeat(division.length() - COUNTY);
        return caller.scope().contains(county) ? county : division;
    }

    private boolean mayGive(String role) {
        return caller.isA(Roles.OPERATOR)
                || Office.of(role).filter(Office::isGivenByCounties).isPresent();
    }
}
