package org.uplift.local.county;

import java.util.List;

/// A household's filled forms: its own, and one for each member.
record Household(Form items, List<Form> members) {}
