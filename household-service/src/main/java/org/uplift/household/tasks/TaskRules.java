package org.uplift.household.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.uplift.household.divisions.Divisions;
import org.uplift.household.duties.Presence;
import org.uplift.household.registry.Household;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What every task has to keep to when it is given.
@ApplicationScoped
class TaskRules {

    private static final int MOST_YEARS = 5;

    private final Divisions divisions;
    private final Presence presence;

    TaskRules(Divisions divisions, Presence presence) {
        this.divisions = divisions;
        this.presence = presence;
    }

    void check(TaskForm form, LocalDate today) {
        var _ = Words.screened("words", form.words());
        require(
                (form.addressee() == Addressee.HELPER) == (form.helper() != null),
                "helper",
                "goes with a task for a helper");
        require(
                (form.addressee() == Addressee.TEAM) == (form.team() != null),
                "team",
                "goes with a task for a team");
        if (divisions.treeWith(form.division()).find(form.division()).isEmpty()) {
            throw invalid("division", "unknown-division", "is no division that we know");
        }
        if (form.due().isBefore(today)) {
            throw rejected("due", "due-in-past", "was over when the task was given");
        }
        if (form.due().isAfter(today.plusYears(MOST_YEARS))) {
            throw rejected("due", "due-too-far", "is more than five years ahead");
        }
    }

    /// @throws Rejected when nobody could do it: they are away, or came in no longer
    void checkHelper(String helper, LocalDate today) {
        switch (presence.of(helper, today)) {
            case UNKNOWN -> throw invalid("helper", "unknown-helper", "is nobody that we know");
            case DISABLED -> throw rejected("helper", "disabled", "may come in no longer");
            case AWAY -> throw rejected("helper", "on-leave", "is on leave on the day it is given");
            case HERE -> {}
        }
    }

    static void checkPlace(TaskForm form, Household home) {
        if (!form.division().equals(home.file().division())) {
            throw invalid("division", "division-of-household", "is not where the household lives");
        }
    }

    private static void require(boolean isSo, String part, String message) {
        if (!isSo) {
            throw invalid(part, "addressee", message);
        }
    }

    private static Invalid invalid(String part, String rule, String message) {
        return new Invalid(List.of(new Violation(part, rule, message)));
    }

    private static Rejected rejected(String part, String rule, String message) {
        return new Rejected(
                "The task cannot be given: the %s %s".formatted(part, message),
                List.of(new Violation(part, rule, message)));
    }
}
