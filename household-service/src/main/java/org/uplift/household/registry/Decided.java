package org.uplift.household.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.uplift.household.file.HouseholdFile;
import org.uplift.platform.problem.Rejected;
import org.uplift.platform.problem.Violation;

/// What a procedure decides about a household on the register, and nobody who edits its file.
final class Decided {

    private static final String RULE = "decided-by-procedure";
    private static final String SENTENCE =
            "How far a household has come is decided by a procedure, not by an edit";

    private Decided() {}

    static void mustStay(HouseholdFile kept, HouseholdFile next) {
        var changed = new ArrayList<Violation>();
        addIfOther("type", kept.type(), next.type(), changed);
        addIfOther("exitState", kept.exitState(), next.exitState(), changed);
        addIfOther("actualExitYear", kept.actualExitYear(), next.actualExitYear(), changed);
        addIfOther("monitoring", kept.monitoring(), next.monitoring(), changed);
        if (!changed.isEmpty()) {
            throw new Rejected(SENTENCE, changed);
        }
    }

    private static void addIfOther(
            String path, @Nullable Object kept, @Nullable Object next, List<Violation> changed) {
        if (!Objects.equals(kept, next)) {
            changed.add(new Violation(path, RULE, SENTENCE));
        }
    }
}
