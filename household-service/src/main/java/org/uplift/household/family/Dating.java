package org.uplift.household.family;

import static org.uplift.household.family.FamilyRule.IN_FUTURE;
import static org.uplift.household.family.FamilyRule.NOT_NEWBORN;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.uplift.household.family.FamilyChange.Birth;
import org.uplift.household.file.Member;
import org.uplift.household.registry.Household;
import org.uplift.household.registry.LeavingDays;

/// On which day a change can have happened.
@Singleton
class Dating implements LeavingDays {

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

    /// After what happened before to the same people; first of all to those it is told of.
    void mustFollow(FamilyChange told, Outline outline, Household here, @Nullable Household there) {
        var item = item(told);
        timeline(here).mustAdmit(outline, item);
        if (there != null) {
            timeline(there).mustAdmit(outline, item);
        }
    }

    /// Of a file that is corrected the same is asked as of a change that is told.
    @Override
    public void mustAdmit(
            Household household, Member member, String reason, LocalDate on, Locale language) {
        var told = new Outline("departure", reason, on, List.of(Family.idOf(member)), null);
        try {
            Family.mustBeBorn(List.of(member), on);
            timeline(household).mustAdmit(told, "on");
        } catch (Broken broken) {
            throw broken.toldIn(language);
        }
    }

    private Timeline timeline(Household household) {
        return Timeline.of(household, records.kept(household.id()));
    }

    private static String item(FamilyChange told) {
        return told instanceof Birth ? "member.birthDate" : "on";
    }
}
