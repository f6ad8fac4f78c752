package org.uplift.household.hooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.uplift.household.duties.Presence;
import org.uplift.platform.identity.Caller;
import org.uplift.platform.identity.Roles;
import org.uplift.platform.outward.Strangers;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What whoever wants to be told has to keep to.
@ApplicationScoped
class HookRules {

    private static final List<String> SUPERVISORS =
            List.of(Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER, Roles.AUDITOR);

    private final HookSettings settings;
    private final Presence presence;
    private final Caller caller;

    HookRules(HookSettings settings, Presence presence, Caller caller) {
        this.settings = settings;
        this.presence = presence;
        this.caller = caller;
    }

    /// Whether the caller has to do with their own tasks alone.
    boolean isBound() {
        return SUPERVISORS.stream().noneMatch(caller::isA);
    }

    void check(HookForm form) {
        if ((form.helper() == null) == (form.team() == null)) {
            throw invalid("helper", "addressee", "is said, or a team, and not both");
        }
        if (isBound() && !caller.subject().equals(form.helper())) {
            var flaw = new Violation("helper", "own-tasks-alone", "is somebody else");
            throw new Rejected("Helpers are told of their own tasks", List.of(flaw));
        }
        if (!isBound() && form.helper() != null && presence.isUnknown(form.helper())) {
            throw invalid("helper", "unknown-helper", "is nobody that we know");
        }
        Strangers.objection(form.dest(), settings.allowedHosts().orElse(List.of()))
                .ifPresent(why -> {
                    throw invalid("dest", "address", why);
                });
    }

    private static Invalid invalid(String part, String rule, String message) {
        return new Invalid(List.of(new Violation(part, rule, message)));
    }
}
