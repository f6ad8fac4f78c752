package org.uplift.household.pairing;

import java.util.List;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What stands in the way of handing a household over.
final class Obstacle {

    /// Whoever is to take the household has as many as may be.
    static final String FULL = "helper-full";

    private Obstacle() {}

    static Rejected changed() {
        var flaw = new Violation("helper", "changed-since", "is another one by now");
        return new Rejected("Somebody else answers for the household by now", List.of(flaw));
    }

    /// In a word.
    static String rule(RuntimeException e) {
        var violations =
                switch (e) {
                    case Rejected rejected -> rejected.violations();
                    case Invalid invalid -> invalid.violations();
                    default -> List.<Violation>of();
                };
        return violations.isEmpty() ? "not-there" : violations.getFirst().rule();
    }
}
