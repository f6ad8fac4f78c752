package org.uplift.household.tasks;

import java.util.UUID;
import org.uplift.platform.Aggregate;

/// A task that was changed without being looked at.
record Change(UUID id, long version) implements Aggregate {}
