package org.uplift.household.media;

import java.util.List;

/// A medium, and those that show the same.
///
/// @param resembling of what the reader may see, those most alike first
record MediumCard(MediumLine medium, List<Resemblance> resembling) {}
