package org.uplift.household.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.uplift.household.duties.Presence;
import org.uplift.platform.database.OneColumn;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What a hand-over of a household has to keep to.
@ApplicationScoped
class PassingRules {

    private static final String NOW =
            "select helper from pairing where household_id = ?1 and until is null";

    private static final String BARRED =
            """
            select exists (select from conflict_of_interest
                where household_id = ?1 and subject = ?2)\
            """;

    private final Session database;
    private final Presence presence;

    PassingRules(Session database, Presence presence) {
        this.database = database;
        this.presence = presence;
    }

    /// @return who answers for the household now
    String giver(PassingForm form, LocalDate today) {
        if (Days.sensible(form.on(), "on").isBefore(today)) {
            throw invalid("on", "day-in-past", "is over");
        }
        var giver =
                OneColumn.of(database, NOW, String.class)
                        .setParameter(1, form.household())
                        .uniqueResultOptional()
                        .orElseThrow(() ->
                                rejected(
                                        "household", "no-helper", "has no helper to take it from"));
        if (giver.equals(form.to())) {
            throw rejected("to", "same-helper", "answers for the household already");
        }
        switch (presence.of(form.to(), form.on())) {
            case UNKNOWN -> throw invalid("to", "unknown-helper", "is nobody that we know");
            case DISABLED -> throw rejected("to", "disabled", "may come in no longer");
            case AWAY -> throw rejected("to", "on-leave", "is on leave on that day");
            case HERE -> {}
        }
        mustNotConflict(form.household(), form.to());
        return giver;
    }

    void mustNotConflict(UUID household, String helper) {
        var isBarred =
                OneColumn.of(database, BARRED, Boolean.class)
                        .setParameter(1, household)
                        .setParameter(2, helper)
                        .getSingleResult();
        if (isBarred) {
            throw rejected("to", "conflict-of-interest", "may not answer for the household");
        }
    }

    private static Invalid invalid(String part, String rule, String message) {
        return new Invalid(List.of(new Violation(part, rule, message)));
    }

    private static Rejected rejected(String part, String rule, String message) {
        return new Rejected(
                "The household cannot be handed over so",
                List.of(new Violation(part, rule, message)));
    }
}
