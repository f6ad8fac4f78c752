package org.uplift.household.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file as it was but for one part.
final class Amended {

    private Amended() {}

    static HouseholdFile of(
            HouseholdFile file,
            @Nullable String number,
            @Nullable Account account,
            List<Income> incomes,
            List<Member> members) {
        return new HouseholdFile(
                number,
                file.division(),
                file.group(),
                file.address(),
                file.place(),
                file.phone(),
                account,
                file.standard(),
                file.attribute(),
                file.type(),
                file.exitState(),
                file.filed(),
                file.plannedExitYear(),
                file.actualExitYear(),
                file.mainCause(),
                file.otherCauses(),
                file.monitoring(),
                file.withoutLabour(),
                file.militaryFamily(),
                incomes,
                file.medicalSelfPaidFen(),
                file.loansFen(),
                file.land(),
                file.housing(),
                file.water(),
                file.utilities(),
                file.road(),
                file.mainRoadKm(),
                file.business(),
                file.relocation(),
                file.help(),
                file.enoughFood(),
                file.enoughClothing(),
                members);
    }
}
