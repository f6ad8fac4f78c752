package org.uplift.household.overdue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.uplift.events.household.HelpEvent.OverdueClimbed;
import org.uplift.events.household.HouseholdEvent;
import org.uplift.platform.Aggregate;
import org.uplift.platform.audit.Touched;

/// Something that went a level up.
///
/// @param id of the household
/// @param version of the household
record Climb(UUID matter, UUID id, String division, LocalDate due, long version)
        implements Aggregate {

    List<HouseholdEvent> told(Kind kind, Level level) {
        return List.of(new OverdueClimbed(id, division, kind.word(), matter, due, level.word()));
    }

    Touched touched() {
        return new Touched(id, division, version);
    }
}
