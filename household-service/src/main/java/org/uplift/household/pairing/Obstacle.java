package org.uplift.household.pairing;

import java.util.List;
import org.uplift.platform.problem.Invalid;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What stands in the way of handing a household over.
final class Obstacle {

    private Obstacle() {}

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
