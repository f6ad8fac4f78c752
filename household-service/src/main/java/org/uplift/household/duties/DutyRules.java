package org.uplift.household.duties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.uplift.household.divisions.Divisions;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Violation;

/// What every duty has to keep to.
@ApplicationScoped
class DutyRules {

    private final Divisions divisions;

    DutyRules(Divisions divisions) {
        this.divisions = divisions;
    }

    void check(DutyForm form) {
        refuse(violations(form));
    }

    void check(Span span) {
        refuse(span.violations());
    }

    void checkDivision(String code) {
        if (divisions.treeWith(code).find(code).isEmpty()) {
            refuse(List.of(unknown()));
        }
    }

    List<Violation> violations(DutyForm form) {
        var violations = new ArrayList<>(form.span().violations());
        var office = Office.of(form.role());
        var division = divisions.treeWith(form.division()).find(form.division());
        if (office.isEmpty()) {
            violations.add(new Violation("role", "unknown-role", "is no role that we know"));
        }
        if (division.isEmpty()) {
            violations.add(unknown());
        } else if (office.isPresent() && !office.get().isServedIn(division.get().level())) {
            violations.add(
                    new Violation("division", "level", "is not where one serves in this role"));
        }
        return violations;
    }

    private static Violation unknown() {
        return new Violation("division", "unknown-division", "is no division that we know");
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
