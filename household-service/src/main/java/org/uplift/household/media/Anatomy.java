package org.uplift.household.media;

/// What was found in the bytes of an image or a film: what is not shown of it, which way up it is,
/// and what the camera wrote down.
///
/// @param turned as EXIF says it, 1 for upright
/// @param width in dots; nothing is known of it here where it is 0
record Anatomy(Cuts cuts, int turned, Shot shot, int width, int height) {}
