package org.uplift.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A household that somebody did something with.
///
/// @param household its id, or that of an import whose refused rows tell of households
/// @param division where it lies
/// @param version it was read in, or that the change led to
public record Touched(UUID household, String division, @Nullable Long version) {}
