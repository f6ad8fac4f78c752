package org.uplift.household.duties;

import java.time.Instant;

/// Since when somebody may come in no longer, why, and who decided it.
record Disablement(Instant since, String reason, String by) {}
