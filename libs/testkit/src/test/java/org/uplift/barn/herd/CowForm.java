package org.uplift.barn.herd;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

record CowForm(@NotNull UUID mother) {}
