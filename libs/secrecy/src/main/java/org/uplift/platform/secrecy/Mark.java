package org.uplift.platform.secrecy;

import org.jspecify.annotations.Nullable;

/// What a value is found by without being read: its keyed hash, under the key whose number is even,
/// under the one whose number is odd, or under both while keys are rotated. Values are the same
/// when they share either.
public record Mark(@Nullable String even, @Nullable String odd) {}
