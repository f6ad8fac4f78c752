package org.uplift.household.labels;

import java.time.YearMonth;

/// @param from the first month that is asked about; by years, any month of the first
record Period(Rhythm rhythm, YearMonth from, YearMonth until) {}
