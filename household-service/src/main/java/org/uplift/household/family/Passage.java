package org.uplift.household.family;

import java.util.UUID;
import org.uplift.events.household.HouseholdEvent.FamilyChanged;
import org.uplift.household.registry.Household;

/// One household's way through a change.
///
/// @param household as it is now
record Passage(UUID change, Outline outline, Footing before, Household household) {

    FamilyChanged fact() {
        return told(outline.kind());
    }

    FamilyChanged undoing() {
        return told(outline.kind() + "-undone");
    }

    private FamilyChanged told(String kind) {
        var file = household.file();
        return new FamilyChanged(
                household.id(),
                file.division(),
                change,
                kind,
                outline.reason(),
                outline.on(),
                outline.other(),
                before.division(),
                before.size(),
                file.size());
    }
}
