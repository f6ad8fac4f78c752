package org.uplift.household.needs;

import java.time.Instant;
import java.time.LocalDate;

/// Whose hand does something with a need, and when.
///
/// @param answerDue until when a need without a promise has to be answered
record Hand(String subject, Instant at, LocalDate today, LocalDate answerDue) {}
