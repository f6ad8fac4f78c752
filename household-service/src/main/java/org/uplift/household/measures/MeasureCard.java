package org.uplift.household.measures;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// A measure and what came of it.
record MeasureCard(MeasureLine measure, List<Recorded> effects) {

    record Recorded(UUID id, LocalDate seenOn, long amountFen) {}
}
