package org.uplift.trace.genealogy;

/// The things that a thing comes from, and how much of it each origin is.
record OriginsCard(RelativesCard relatives, MadeOf madeOf) {}
