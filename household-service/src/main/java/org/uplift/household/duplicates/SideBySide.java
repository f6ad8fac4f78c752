package org.uplift.household.duplicates;

import org.uplift.household.registry.HouseholdCard;

/// Two households that are perhaps one family, as their cards show them.
record SideBySide(CandidateCard candidate, HouseholdCard one, HouseholdCard other) {}
