package org.uplift.household.family;

import static org.uplift.household.family.FamilyRule.IN_FUTURE;
import static org.uplift.household.family.FamilyRule.NOT_NEWBORN;

import jakarta.inject.Singleton;
import java.util.Collection;
import org.uplift.household.family.FamilyChange.Birth;
import org.uplift.household.registry.Household;

/// On which day a change can have happened.
@Singleton
class Dating {

    private final FamilyRecords records;
    private final FamilyChronicle chronicle;

    Dating(FamilyRecords records, FamilyChronicle chronicle) {
        this.records = records;
        this.chronicle = chronicle;
    }

    void mustBeOver(FamilyChange told) {
        var today = chronicle.today();
        IN_FUTURE.unless(!told.on().isAfter(today), item(told));
        var isNewborn = !told.on().isBefore(today.minusYears(1));
        NOT_NEWBORN.unless(!(told instanceof Birth) || isNewborn, item(told));
    }

    /// After what happened before to the same people.
    void mustFollow(FamilyChange told, Outline outline, Collection<Household> households) {
        for (var household : households) {
            var kept = records.kept(household.id());
            Timeline.of(household, kept).mustAdmit(outline, item(told));
        }
    }

    private static String item(FamilyChange told) {
        return told instanceof Birth ? "member.birthDate" : "on";
    }
}
