package org.uplift.household.file;

import java.time.LocalDate;
import java.util.List;

/// The first file of a household that comes out of another. It lives as that one does and stands
/// where that one stands by law; what the others earned, own, owe and are given stays with them.
public final class Offshoot {

    private static final Land NONE = new Land(0, 0, 0, 0, 0, 0, 0);

    private Offshoot() {}

    /// @param members as they stand to the head of their own
    public static HouseholdFile of(HouseholdFile origin, LocalDate since, List<Member> members) {
        return new HouseholdFile(
                null,
                origin.division(),
                origin.group(),
                origin.address(),
                origin.place(),
                null,
                null,
                origin.standard(),
                origin.attribute(),
                origin.type(),
                origin.exitState(),
                since,
                origin.plannedExitYear(),
                origin.actualExitYear(),
                origin.mainCause(),
                origin.otherCauses(),
                origin.monitoring(),
                members.stream().noneMatch(Member::canWork),
                false,
                List.of(),
                0,
                0,
                NONE,
                origin.housing(),
                origin.water(),
                origin.utilities(),
                origin.road(),
                origin.mainRoadKm(),
                null,
                null,
                null,
                origin.enoughFood(),
                origin.enoughClothing(),
                members);
    }
}
