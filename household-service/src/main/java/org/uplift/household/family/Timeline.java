package org.uplift.household.family;

import static java.util.Collections.disjoint;
import static org.uplift.household.family.FamilyRule.BEFORE_FILING;
import static org.uplift.household.family.FamilyRule.BEFORE_LAST_CHANGE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.uplift.household.registry.Household;

/// What has happened in a household so far, and what may be told after it. News of different people
/// may come in any order.
///
/// @param kept the changes that hold
record Timeline(UUID household, LocalDate begun, List<Outline> kept) {

    /// About the household as one.
    private static final Set<String> WHOLE = Set.of("new-head", "split", "merger", "move");

    static Timeline of(Household household, List<FamilyRecord> kept) {
        return new Timeline(
                household.id(),
                household.file().filed(),
                kept.stream().map(FamilyRecord::outline).toList());
    }

    /// @param day where the request says it
    void mustAdmit(Outline next, String day) {
        BEFORE_FILING.unless(!next.on().isBefore(begun), day);
        BEFORE_LAST_CHANGE.unless(
                kept.stream()
                        .filter(earlier -> isBound(next, earlier))
                        .noneMatch(earlier -> next.on().isBefore(earlier.on())),
                day);
    }

    private boolean isBound(Outline next, Outline earlier) {
        var isAbsorbed = next.kind().equals("merger") && household.equals(next.other());
        var isWhole = WHOLE.contains(next.kind()) && WHOLE.contains(earlier.kind());
        return isAbsorbed || isWhole || !disjoint(next.members(), earlier.members());
    }
}
