package org.uplift.household.warnings;

import org.uplift.household.registry.Revision;

/// What presses a household no longer, since which change.
record Passed(Revision revision, Trigger trigger) {}
