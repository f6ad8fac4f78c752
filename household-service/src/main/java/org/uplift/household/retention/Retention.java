package org.uplift.household.retention;

import java.time.LocalDate;

/// A decision on how long something is kept.
///
/// @param since the day it takes effect
/// @param by the subject of whoever decided it
record Retention(String kind, LocalDate since, int days, String by) {}
