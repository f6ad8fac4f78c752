package org.uplift.household.registry;

import java.util.List;
import org.uplift.household.registry.CurrentMeasures.CurrentMeasure;
import org.uplift.household.registry.OpenNeeds.OpenNeed;

/// What other rooms have in hand for a household.
record Undertakings(List<OpenNeed> needs, List<CurrentMeasure> measures) {}
